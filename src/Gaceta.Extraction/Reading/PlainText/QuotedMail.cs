using System.Collections.Immutable;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>
/// Hides the marks with which mail programs quote what is handed on: <c>&gt; &gt; The first sentence</c>. Where most of a text is quoted, the quoted
/// is the article, and what stands around it are words of whoever handed it on; the labels of that mail stay.
/// </summary>
internal static class QuotedMail
{
    /// <summary>Fewer may be a quotation, or code.</summary>
    private const int LeastLines = 3;

    private const string Marks = "> ";

    /// <summary>The text with spaces in the place of what is hidden, so that all else keeps its place.</summary>
    /// <param name="lines">All lines, empty ones too.</param>
    public static string Hide(string text, ImmutableArray<TextSpan> lines)
    {
        int quoted = lines.Count(l => IsQuoted(text, l));
        if (quoted < LeastLines || quoted * 2 < lines.Count(l => !text.AsSpan(l.Start, l.Length).IsWhiteSpace()))
        {
            return text;
        }

        char[] shown = text.ToCharArray();
        int first = lines.First(l => IsQuoted(text, l)).Start;
        foreach (TextSpan line in lines)
        {
            int length = IsQuoted(text, line) ? LengthOfMarks(text.AsSpan(line.Start, line.Length))
                : line.Start < first && IsLabelled(line.In(text)) ? 0 : line.Length;
            shown.AsSpan(line.Start, length).Fill(' ');
        }

        return new string(shown);
    }

    private static bool IsQuoted(string text, TextSpan line) => text.AsSpan(line.Start, line.Length).TrimStart().StartsWith('>');

    private static int LengthOfMarks(ReadOnlySpan<char> line) => line.IndexOfAnyExcept(Marks) is >= 0 and int length ? length : line.Length;

    private static bool IsLabelled(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon && ReadingWords.FieldsOf(new Line(line[..colon], default).Words).Any();
}
