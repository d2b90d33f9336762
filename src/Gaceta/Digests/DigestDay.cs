using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Digests;

/// <summary>One day of the digest.</summary>
/// <param name="Published">Articles of certain date.</param>
/// <param name="Uncertain">Articles whose date is estimated to be about this day.</param>
/// <param name="Mentioned">Articles whose text names the day, each once, with the sentence that names it first.</param>
internal sealed record DigestDay(
    DateOnly Day, ImmutableArray<DigestArticle> Published, ImmutableArray<DigestArticle> Uncertain, ImmutableArray<DigestDayMention> Mentioned)
{
    public SitePath Path => DatePaths.Of(EdtfDate.OfDay(Day));
}

/// <param name="Index">Position of the mention in <see cref="Article.Dates"/>.</param>
internal readonly record struct DigestDayMention(DigestArticle Article, int Index)
{
    /// <summary>The sentence that names the day.</summary>
    public string Passage => Article.Dates[Index].Passage;
}
