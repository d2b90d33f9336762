using System.Collections.Immutable;

namespace Gaceta.Extraction.Dates;

/// <summary>Finds days counted since an event: <c>ya cumple ocho días</c>, <c>eight days after</c>.</summary>
internal static class CountedDays
{
    public static IEnumerable<(int Count, TextSpan Span)> Find(ImmutableArray<TextToken> tokens, string? language)
    {
        DayWords words = DayWords.Of(language);
        for (int i = 1; i + 1 < tokens.Length; i++)
        {
            bool counts = words.NumberOf(tokens[i]) > 0 && words.Days.MatchAt(tokens, i + 1) > 0 && words.Ago.MatchAt(tokens, i - 1) == 0;
            int before = counts && words.Counted.Has(tokens[i - 1]) ? 1 : 0;
            int behind = counts ? words.Counted.MatchAt(tokens, i + 2) : 0;
            if (before + behind > 0)
            {
                yield return (words.NumberOf(tokens[i]), new TextSpan(tokens[i - before].Span.Start, tokens[i + 1 + behind].Span.End));
            }
        }
    }
}
