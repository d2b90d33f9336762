using System.Collections.Immutable;

namespace Gaceta.Extraction.Dates;

/// <summary>Finds the days that a body names.</summary>
internal static class DateMentionFinder
{
    /// <param name="language">Two letters; null when unknown, then only dates with a year are found, in all lexicons' words.</param>
    /// <param name="published">Relative days are resolved against it; without it they are left out.</param>
    public static ImmutableArray<DateMention> Find(Body body, CutTexts cut, string? language, EdtfDate? published)
    {
        var mentions = ImmutableArray.CreateBuilder<DateMention>();
        for (int i = 0; i < body.Blocks.Length; i++)
        {
            if (body.Blocks[i] is { HasText: true, Kind: not BlockKind.Code, Text: var text })
            {
                int start = body.SpanOf(i).Start;
                foreach (NamedDay day in NamedDays.Find(text, cut.TokensOf(text), language))
                {
                    if (DayResolver.Resolve(day, published) is { } value)
                    {
                        mentions.Add(new DateMention(day.Span.Shift(start), day.Span.In(text), value));
                    }
                }
            }
        }

        return mentions.ToImmutable();
    }
}
