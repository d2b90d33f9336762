using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Gaceta.Output;
using Gaceta.Searching;

namespace Gaceta.Tests.Searching;

/// <summary>What the C# that writes the index and the script that reads it must agree on: <c>vectors.json</c>, which both are tested with.</summary>
internal sealed record SearchVectors(
    ImmutableArray<SearchVectors.TermVector> Terms,
    ImmutableArray<SearchVectors.NearVector> Near,
    ImmutableArray<SearchVectors.ArticleVector> Articles,
    ImmutableArray<SearchVectors.QueryVector> Queries)
{
    public sealed record TermVector(string Text, ImmutableArray<string> Terms);

    public sealed record NearVector(string A, string B, bool Near);

    public sealed record ArticleVector(string? Date, string Source, string Title, string Text);

    /// <param name="Titles">Of the articles found, best first.</param>
    /// <param name="Partial">Whether none of them has all the words.</param>
    public sealed record QueryVector(string Query, ImmutableArray<string> Titles, bool Partial = false);

    public static SearchVectors All { get; } = JsonSerializer.Deserialize<SearchVectors>(File.ReadAllBytes(PathOfFile()), JsonSerializerOptions.Web)!;

    /// <summary>The vectors' articles with their texts, oldest first.</summary>
    public static ImmutableArray<(SearchDocument Document, string Text)> Documents { get; } =
    [
        .. All.Articles.OrderBy(a => a.Date, StringComparer.Ordinal).Select((article, number) => (new SearchDocument
        {
            Number = number,
            Path = SitePath.Page("articles", "a" + number),
            Title = article.Title,
            Published = article.Date,
            Source = article.Source,
        }, article.Text)),
    ];

    private static string PathOfFile([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "vectors.json");
}
