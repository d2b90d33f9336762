using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Gaceta.Extraction.Reading.Markdown;

/// <summary>
/// What note-taking programs write beside CommonMark. Of a link to a note, <c>[[note|words]]</c>, the words stay, and of a callout, <c>[!quote] Title</c>,
/// the title; embedded notes (<c>![[…]]</c>), comments (<c>%%…%%</c>) and the marks of footnotes (<c>[^1]</c>) go.
/// </summary>
internal sealed class NoteSigns : InlineParser, IMarkdownExtension
{
    /// <summary>A bound for texts that open thousands of signs and close none, in UTF-16 units.</summary>
    private const int LongestSign = 2000;

    public NoteSigns() => OpeningCharacters = ['[', '!', '%'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> all = slice.AsSpan();
        ReadOnlySpan<char> rest = all[..Math.Min(all.Length, LongestSign)];
        (int Length, string Words)? sign = rest switch
        {
            ['[', '[', ..] => Enclosed(rest, "]]") is > 0 and int end ? (end, WordsOf(rest[2..(end - 2)])) : null,
            ['!', '[', '[', ..] => Enclosed(rest, "]]") is > 0 and int end ? (end, "") : null,
            ['%', '%', ..] => Enclosed(rest[2..], "%%") is > 0 and int end ? (end + 2, "") : null,
            ['[', '^', ..] => Enclosed(rest, "]") is > 0 and int end ? (end < rest.Length && rest[end] == ':' ? end + 1 : end, "") : null,
            ['[', '!', ..] when slice.Start == 0 => Callout(rest),
            _ => null,
        };
        if (sign is not { } found)
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new LiteralInline(found.Words) { Span = new(start, start + found.Length - 1), Line = line, Column = column };
        slice.Start += found.Length;
        return true;
    }

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(this);

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Index behind the sign that closes on the same line; 0 without one.</summary>
    private static int Enclosed(ReadOnlySpan<char> text, string close) =>
        text.IndexOf(close) is > 0 and int end && !text[..end].Contains('\n') ? end + close.Length : 0;

    private static string WordsOf(ReadOnlySpan<char> link) => link[(link.LastIndexOf('|') + 1)..].ToString();

    private static (int, string)? Callout(ReadOnlySpan<char> text)
    {
        int close = Enclosed(text, "]");
        int end = text.IndexOf('\n') is > 0 and int line ? line : text.Length;
        string title = close == 0 ? "" : text[close..end].Trim("+- ").ToString();
        return close == 0 ? null : (end, title.Length == 0 ? "" : title + ":");
    }
}
