using Gaceta.Digests;
using Gaceta.Extraction;

namespace Gaceta.Pipelines;

/// <summary>A quote with its place in the digest.</summary>
/// <param name="Index">Position among the quotes of its article.</param>
internal readonly record struct PlacedQuote(DigestArticle Article, int Index)
{
    public Quote Quote => Article.Quotes[Index];

    public string? Speaker => Article.Speakers[Index];
}
