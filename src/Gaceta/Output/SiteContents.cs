using System.Collections.Immutable;
using Gaceta.Fingerprints;
using Gaceta.Rights;

namespace Gaceta.Output;

/// <summary>What a site is made of, in two parts that change apart from each other.</summary>
/// <param name="Surroundings">Stands for all beside the texts of articles; null when nobody knows.</param>
/// <param name="Articles">Those whose texts files load.</param>
internal sealed record SiteContents(Fingerprint? Surroundings, ImmutableArray<PublishedArticle> Articles)
{
    /// <summary>The articles whose texts are others than when the manifest was written; null when more than texts changed.</summary>
    public IReadOnlySet<PublishedArticle>? TextsChangedSince(OutputManifest last) =>
        Surroundings is { } known && last.Surroundings == known.ToString()
            ? Articles.Where(article => !last.Texts.Contains(article.Content)).ToHashSet()
            : null;
}
