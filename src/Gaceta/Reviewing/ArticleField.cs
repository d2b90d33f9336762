using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Reviewing;

/// <summary>A value of an article as a line can show it.</summary>
/// <param name="Value">Null when unknown.</param>
/// <param name="Evidence">Empty when unknown.</param>
internal sealed record ArticleField(string Name, string? Value, ImmutableArray<Evidence> Evidence)
{
    public bool IsInferred => Evidence is [{ Certainty: Certainty.Inferred }, ..];

    public static ImmutableArray<ArticleField> Of(Article article) =>
    [
        Field("title", article.Title),
        Field("date", article.Published),
        Field("source", article.SiteName),
        Field("address", article.Url),
        Field("byline", article.Byline),
        Field("language", article.Language),
        Field("lead", article.Lead),
        Field("image", article.Image),
    ];

    private static ArticleField Field<T>(string name, Found<T>? found) => new(name, found?.Value?.ToString(), found?.Evidence ?? []);
}
