using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Extraction;

namespace Gaceta.Statements;

/// <summary>What one actor said once, in all the wordings, articles and languages that quote it.</summary>
/// <param name="Quotes">At least two; earliest article first, undated ones last.</param>
/// <param name="Certainty">Of the weakest link: <see cref="Certainty.Derived"/> where words are shared, <see cref="Certainty.Inferred"/> where one is a translation.</param>
internal sealed record Statement(ImmutableArray<StatementQuote> Quotes, Certainty Certainty);

/// <summary>A quote in its article.</summary>
/// <param name="Index">Position in <see cref="Article.Quotes"/>.</param>
internal readonly record struct StatementQuote(DigestArticle Article, int Index)
{
    public Quote Quote => Article.Quotes[Index];

    public string? Speaker => Article.Speakers[Index];

    public DateOnly? Day => Article.Published?.FirstDay;
}
