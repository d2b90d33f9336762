using System.Collections.Immutable;

namespace Gaceta.Extraction.Dates;

/// <summary>
/// Finds the dates in a row of tokens. At every token each form is tried with a look ahead of a few tokens, so the time is linear.
/// </summary>
internal static class DateGrammar
{
    public static IEnumerable<DateParts> FindAll(ImmutableArray<TextToken> tokens, DateWords words, DateStyle style)
    {
        for (int i = 0; i < tokens.Length;)
        {
            if (!MayBegin(tokens[i], words))
            {
                i++;
                continue;
            }

            var cursor = new DateCursor(tokens, i, words);
            DateParts? found = NumericDates.Match(cursor, style) ?? NamedDates.Match(cursor);
            if (found is { } parts)
            {
                yield return parts;
            }

            i = found is null ? i + 1 : cursor.Position;
        }
    }

    private static bool MayBegin(TextToken token, DateWords words) =>
        token.Kind == TextTokenKind.Number || words.MonthOf(token) > 0 || words.WeekdayOf(token) is not null;
}
