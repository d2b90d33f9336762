using System.Collections.Immutable;

namespace Gaceta.Extraction.Dates;

/// <summary>Finds the days, months and years that running text names.</summary>
internal static class NamedDays
{
    /// <summary>Most words before a day that belong to its name, as "on the evening of this past".</summary>
    private const int MostOpeners = 4;

    /// <summary>So many words before a day a verb may stand that makes it a coming one.</summary>
    private const int AheadReach = 6;

    public static IEnumerable<NamedDay> Find(string text, string? language) => Find(text, TextTokens.Of(text), language);

    /// <param name="tokens">Those of the text.</param>
    public static IEnumerable<NamedDay> Find(string text, ImmutableArray<TextToken> tokens, string? language)
    {
        DayWords words = DayWords.Of(language);
        for (int i = 0; i < tokens.Length;)
        {
            if (MatchAt(tokens, i, words) is not { } match)
            {
                i++;
                continue;
            }

            yield return Place(text, tokens, i, match, words);
            i = match.End;
        }
    }

    private static DayMatch? MatchAt(ImmutableArray<TextToken> tokens, int i, DayWords words)
    {
        if (!words.MayBegin(tokens[i]))
        {
            return null;
        }

        return Calendar(tokens, i, words) ?? Weekday(tokens, i, words) ?? Relative(tokens, i, words) ?? Ago(tokens, i, words) ?? Alone(tokens, i, words);
    }

    private static DayMatch? Calendar(ImmutableArray<TextToken> tokens, int i, DayWords words)
    {
        if (tokens[i].Kind != TextTokenKind.Number && words.Dates.MonthOf(tokens[i]) == 0 && words.Dates.WeekdayOf(tokens[i]) is null)
        {
            return null;
        }

        var cursor = new DateCursor(tokens, i, words.Dates);
        DateParts? parts = NumericDates.Match(cursor, DateStyle.Text) ?? NamedDates.Match(cursor);
        return parts is { } found ? new DayMatch(cursor.Position, Ordered(found, words)) : null;
    }

    private static DateParts Ordered(DateParts parts, DayWords words) =>
        parts.IsAmbiguous && words.Dates.MonthFirst && !parts.IsDotted ? parts.Swapped : parts;

    /// <summary>Tuesday; martes 3.</summary>
    private static DayMatch? Weekday(ImmutableArray<TextToken> tokens, int i, DayWords words)
    {
        if (words.WeekdayOf(tokens[i]) is not { } weekday)
        {
            return null;
        }

        bool numbered = i + 1 < tokens.Length && tokens[i + 1].IsShortNumber && tokens[i + 1].Number is >= 1 and <= 31
            && !(i + 2 < tokens.Length && (tokens[i + 2].Is(':') || tokens[i + 2].Is('%')));
        int end = i + (numbered ? 2 : 1);
        TextSpan span = new(tokens[i].Span.Start, tokens[end - 1].Span.End);
        return new DayMatch(end, new DateParts(0, 0, numbered ? tokens[i + 1].Number : 0, span) { Weekday = weekday });
    }

    private static DayMatch? Relative(ImmutableArray<TextToken> tokens, int i, DayWords words) =>
        words.RelativeAt(tokens, i) is { } relative ? new DayMatch(i + relative.Length, default) { Offset = relative.Offset } : null;

    /// <summary>Three days ago; hace tres días.</summary>
    private static DayMatch? Ago(ImmutableArray<TextToken> tokens, int i, DayWords words)
    {
        int before = words.Ago.MatchAt(tokens, i);
        int at = i + before;
        if (at + 1 >= tokens.Length || words.NumberOf(tokens[at]) is not (> 0 and < 1000 and int number))
        {
            return null;
        }

        int unit = words.Days.MatchAt(tokens, at + 1) > 0 ? 1 : words.Weeks.MatchAt(tokens, at + 1) > 0 ? 7 : 0;
        int behind = before > 0 ? 0 : words.Ago.MatchAt(tokens, at + 2);
        return unit > 0 && before + behind > 0 ? new DayMatch(at + 2 + behind, default) { Offset = -number * unit, IsRough = unit > 1 } : null;
    }

    /// <summary>A month or year alone, behind a word that makes it one: in January, since 2019.</summary>
    private static DayMatch? Alone(ImmutableArray<TextToken> tokens, int i, DayWords words)
    {
        if (i == 0)
        {
            return null;
        }

        int month = words.Dates.MonthOf(tokens[i]);
        bool isMonth = month > 0 && words.InMonth.MatchAt(tokens, i - 1) > 0;
        bool isYear = NumericDates.IsYear(tokens[i]) && tokens[i].Number is >= 1500 and <= 2100
            && (words.InYear.MatchAt(tokens, i - 1) > 0 || words.This.MatchAt(tokens, i - 1) > 0)
            && !(i + 1 < tokens.Length && tokens[i + 1].Span.Start == tokens[i].Span.End && tokens[i + 1].Kind != TextTokenKind.Sign);
        return isMonth ? new DayMatch(i + 1, new DateParts(0, month, 0, tokens[i].Span))
            : isYear ? new DayMatch(i + 1, new DateParts(tokens[i].Number, 0, 0, tokens[i].Span))
            : null;
    }

    private static NamedDay Place(string text, ImmutableArray<TextToken> tokens, int i, DayMatch match, DayWords words)
    {
        DayPlace place = DayPlace.Open;
        int start = i;
        for (int steps = 0; start > 0 && steps < MostOpeners; steps++, start--)
        {
            DayPlace named = PlaceOf(tokens, start - 1, words);
            if (named == DayPlace.Open && !words.Openers.Has(tokens[start - 1]))
            {
                break;
            }

            place = place == DayPlace.Open ? named : place;
        }

        int end = match.End;
        DayPlace behind = end < tokens.Length && match.Offset is null ? PlaceOf(tokens, end, words) : DayPlace.Open;
        if (behind is DayPlace.Past or DayPlace.Future)
        {
            (place, end) = (behind, end + 1);
        }

        bool ahead = place == DayPlace.Open && match.Offset is null && IsAhead(text, tokens, start, words);
        return new NamedDay(new TextSpan(tokens[start].Span.Start, tokens[end - 1].Span.End), match.Parts)
        {
            Offset = match.Offset,
            IsRough = match.IsRough,
            Place = ahead ? DayPlace.Future : place,
        };
    }

    private static DayPlace PlaceOf(ImmutableArray<TextToken> tokens, int i, DayWords words) =>
        words.Past.Has(tokens[i]) ? DayPlace.Past
        : words.Future.Has(tokens[i]) ? DayPlace.Future
        : words.This.Has(tokens[i]) ? DayPlace.This
        : DayPlace.Open;

    private static bool IsAhead(string text, ImmutableArray<TextToken> tokens, int start, DayWords words)
    {
        for (int k = start - 1; k >= 0 && k >= start - AheadReach && !tokens[k].Is('.') && !tokens[k].Is(','); k--)
        {
            if (words.IsAhead(tokens[k]) || words.EndsAhead(text.AsSpan(tokens[k].Span.Start, tokens[k].Span.Length)))
            {
                return true;
            }
        }

        return false;
    }
}
