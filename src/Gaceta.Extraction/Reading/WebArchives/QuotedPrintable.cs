using System.Globalization;

namespace Gaceta.Extraction.Reading.WebArchives;

/// <summary>The encoding of RFC 2045, section 6.7, in which most bytes stand for themselves and <c>=E9</c> for others.</summary>
internal static class QuotedPrintable
{
    /// <summary>What is no code stays as it is.</summary>
    public static byte[] Decode(ReadOnlySpan<byte> text)
    {
        byte[] bytes = new byte[text.Length];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            ReadOnlySpan<byte> behind = text[(i + 1)..];
            if (text[i] == '=' && behind is [(byte)'\r', (byte)'\n', ..] or [(byte)'\n', ..])
            {
                i += behind[0] == '\r' ? 2 : 1;
            }
            else if (text[i] == '=' && behind.Length > 1 && byte.TryParse(behind[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte code))
            {
                bytes[length++] = code;
                i += 2;
            }
            else
            {
                bytes[length++] = text[i];
            }
        }

        return bytes[..length];
    }
}
