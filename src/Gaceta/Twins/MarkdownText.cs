using System.Buffers;
using System.Text;
using Gaceta.Extraction;

namespace Gaceta.Twins;

/// <summary>Writes the words of a block as Markdown: links and emphasis as marks, all else escaped so that it stays what it is.</summary>
internal static class MarkdownText
{
    private const string AlwaysEscaped = "\\`*_[]<>&|~";

    /// <summary>Most texts hold none of these, and stay as they are.</summary>
    private static readonly SearchValues<char> Changed = SearchValues.Create(AlwaysEscaped + "\r\n");

    /// <summary>The block's text on one line, with its inlines.</summary>
    public static string Write(Block block)
    {
        var markdown = new StringBuilder();
        var open = new Stack<Inline>();
        int position = 0;
        foreach (Inline inline in block.Inlines.Where(i => i.Span.Length > 0))
        {
            position = Close(block.Text, markdown, open, position, inline.Span.Start);
            markdown.Append(Escape(block.Text[position..inline.Span.Start])).Append(Opening(inline));
            position = inline.Span.Start;
            open.Push(inline);
        }

        position = Close(block.Text, markdown, open, position, int.MaxValue);
        return EscapeStart(markdown.Append(Escape(block.Text[position..])).ToString());
    }

    /// <summary>Words that no longer mean anything in Markdown.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Changed))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append(AlwaysEscaped.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c is '\n' or '\r' ? ' ' : c);
        }

        return escaped.ToString();
    }

    public static string EscapeCell(string text) => Escape(text).Trim();

    /// <summary>An address in angle brackets, which may hold anything but those and line breaks.</summary>
    public static string Address(string address) =>
        "<" + address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\\", "\\\\", StringComparison.Ordinal) + ">";

    private static int Close(string text, StringBuilder markdown, Stack<Inline> open, int position, int until)
    {
        while (open.Count > 0 && open.Peek().Span.End <= until)
        {
            Inline inline = open.Pop();
            string words = text[position..inline.Span.End];
            markdown.Append(inline.Kind == InlineKind.Code ? words : Escape(words)).Append(Closing(inline));
            position = inline.Span.End;
        }

        return position;
    }

    private static string Opening(Inline inline) => inline.Kind switch
    {
        InlineKind.Link => "[",
        InlineKind.Strong => "**",
        InlineKind.Code => "`",
        _ => "*",
    };

    private static string Closing(Inline inline) => inline.Kind == InlineKind.Link ? $"]({Address(inline.Address ?? "")})" : Opening(inline);

    /// <summary>What would open a heading, list or rule at the beginning of a line is escaped there.</summary>
    private static string EscapeStart(string line)
    {
        if (line.Length == 0)
        {
            return line;
        }

        if ("#+-=".Contains(line[0], StringComparison.Ordinal))
        {
            return "\\" + line;
        }

        int digits = line.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < line.Length && line[digits] is ('.' or ')') ? line[..digits] + "\\" + line[digits..] : line;
    }
}
