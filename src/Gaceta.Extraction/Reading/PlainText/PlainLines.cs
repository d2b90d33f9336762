using System.Collections.Immutable;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>Cuts a text at its line ends, of every system, and joins the lines that a program broke at a fixed width.</summary>
internal static class PlainLines
{
    public static ImmutableArray<Line> Of(string text, int start)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        ImmutableArray<TextSpan> physical = Physical(text, start);
        bool hyphenated = Hyphenation.IsIn(text, physical);
        foreach (TextSpan paragraph in HardWrap.Join(text, HeadlineJoin.Join(text, physical), hyphenated))
        {
            (string clean, TextSpan span) = Cleaning.Clean(text, paragraph, hyphenated);
            if (clean.Length > 0)
            {
                lines.Add(new Line(clean, span) { IsSpread = IsSpread(text.AsSpan(span.Start, span.Length)) });
            }
        }

        return lines.ToImmutable();
    }

    private static bool IsSpread(ReadOnlySpan<char> line) =>
        line.IndexOfAny('\n', '\r') < 0 && (line.Contains('\t') || line.Contains("   ", StringComparison.Ordinal));

    private static ImmutableArray<TextSpan> Physical(string text, int start)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpan>();
        int begin = start;
        for (int i = start; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f')
            {
                lines.Add(new TextSpan(begin, i));
                i += i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n' ? 1 : 0;
                begin = i + 1;
            }
        }

        return lines.ToImmutable();
    }
}
