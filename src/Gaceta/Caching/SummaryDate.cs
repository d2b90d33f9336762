using System.Collections.Immutable;
using System.Text;
using Gaceta.Bodies;
using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>A <see cref="DateMention"/> without its place.</summary>
/// <param name="PassageUtf8">The sentence of the first mention of a day, as it lies in the cache. Empty for later ones, and for what is no day: no page shows theirs.</param>
internal readonly record struct SummaryDate(EdtfDate Value, ReadOnlyMemory<byte> PassageUtf8)
{
    /// <summary>Whether it is a day, known for certain.</summary>
    public bool IsDay => Value is { Precision: DatePrecision.Day, IsApproximate: false };

    /// <summary>The sentence of the first mention of a day; empty for all others.</summary>
    public string Passage => Encoding.UTF8.GetString(PassageUtf8.Span);

    /// <summary>All dates that an article names, in text order.</summary>
    public static ImmutableArray<SummaryDate> Of(Article article)
    {
        var seen = new HashSet<EdtfDate>();
        return [.. article.Dates.Select(mention => Of(mention, article.Text, seen))];
    }

    private static SummaryDate Of(DateMention mention, string text, HashSet<EdtfDate> seen)
    {
        var date = new SummaryDate(mention.Value, default);
        return date.IsDay && seen.Add(date.Value) ? date with { PassageUtf8 = Encoding.UTF8.GetBytes(Sentences.Around(text, mention.Span)) } : date;
    }
}
