using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>Parts a line of an article's head that was set in columns: <c>By Jane Roe            6 January 2026</c>.</summary>
internal static class Columns
{
    /// <summary>Spaces between two columns; two stand between sentences.</summary>
    private const int Gap = 3;

    /// <summary>Whether wide gaps part the line.</summary>
    public static bool AreIn(ReadOnlySpan<char> line) =>
        line.IndexOfAny('\n', '\r') < 0 && (line.Contains('\t') || line.Contains("   ", StringComparison.Ordinal));

    /// <summary>The columns, where one of them states something about the article; else the line as it is.</summary>
    public static IEnumerable<TextSpan> Part(string text, TextSpan line)
    {
        TextSpan[] columns = [.. Split(text, line)];
        return columns.Length > 1 && columns.Any(c => StatesSomething(c.In(text), c)) ? columns : [line];
    }

    private static bool StatesSomething(string words, TextSpan span) =>
        LineJudge.Judge(new Line(words, span), null).Facts.Any(f => f.Field is Field.Date or Field.Byline);

    private static IEnumerable<TextSpan> Split(string text, TextSpan line)
    {
        int start = line.Start;
        for (int i = line.Start; i < line.End; i++)
        {
            int end = i;
            while (i < line.End && char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            if (i - end >= Gap || text.AsSpan(end, i - end).Contains('\t'))
            {
                yield return new TextSpan(start, end);
                start = i;
            }
        }

        yield return new TextSpan(start, line.End);
    }
}
