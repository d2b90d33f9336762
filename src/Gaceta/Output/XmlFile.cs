using System.Buffers;
using System.Text;
using System.Xml;

namespace Gaceta.Output;

/// <summary>Writes XML documents in UTF-8, and keeps out of them what XML cannot hold.</summary>
internal static class XmlFile
{
    private const char Replacement = '\uFFFD';

    /// <summary>What XML forbids, and the halves of surrogate pairs, which have to be looked at together.</summary>
    private static readonly SearchValues<char> NotInXml = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => !XmlConvert.IsXmlChar(c))]);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " ", NewLineChars = "\n" };

    public static ReadOnlyMemory<byte> Document(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            write(xml);
        }

        bytes.WriteByte((byte)'\n');
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>An element with text. Characters that XML forbids, and halves of surrogate pairs, become U+FFFD.</summary>
    public static void Element(XmlWriter xml, string name, string? text)
    {
        if (text is not null)
        {
            xml.WriteElementString(name, Clean(text));
        }
    }

    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(NotInXml))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (ReadOnlySpan<char> rest = text; !rest.IsEmpty;)
        {
            OperationStatus status = Rune.DecodeFromUtf16(rest, out Rune rune, out int used);
            bool allowed = status == OperationStatus.Done && (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value));
            clean.Append(allowed ? rune.ToString() : Replacement.ToString());
            rest = rest[used..];
        }

        return clean.ToString();
    }
}
