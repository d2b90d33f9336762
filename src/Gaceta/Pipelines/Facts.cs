using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>An article's values as its page lists them, each with its evidence.</summary>
internal static class Facts
{
    public static ImmutableArray<Fact> Of(Article article, ArticleInputs inputs)
    {
        SitePath page = inputs.Card.Path;
        string? published = article.Published is { } date && inputs.PageOf(date.Value) is { } path ? page.LinkTo(path) : null;
        return
        [
            Fact(FactKind.Title, article.Title is null ? "displayTitle" : "title", article.Title ?? article.DisplayTitle),
            Fact(FactKind.Published, "date", article.Published, published),
            Fact(FactKind.Source, "siteName", article.SiteName, inputs.Card.Source is { } source ? page.LinkTo(source.Path) : null),
            Fact(FactKind.Byline, "byline", article.Byline),
            Fact(FactKind.Url, "url", article.Url, SafeAddress.OrNull(article.Url?.Value)),
            Fact(FactKind.Language, "lang", article.Language),
            Fact(FactKind.Lead, "lead", article.Lead),
            Fact(FactKind.Image, "image", article.Image, SafeAddress.OrNull(article.Image?.Value)),
        ];
    }

    private static Fact Fact<T>(FactKind kind, string field, Found<T>? found, string? link = null) =>
        new(kind, found?.Value?.ToString(), link, [.. (found?.Evidence ?? []).Select((evidence, index) => Shown(field, evidence, index))]);

    private static FactEvidence Shown(string field, Evidence evidence, int index) => new(
        evidence.Certainty,
        evidence.Rule,
        evidence.Words,
        evidence.Reads,
        evidence.Selector,
        evidence.Passage is null ? null : Anchors.Evidence(field, index));
}
