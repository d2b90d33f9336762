using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Digests;
using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.Searching;

namespace Gaceta.Pipelines;

/// <summary>The search page, and the index that its script reads: terms, the same reversed, filters, and what a result shows.</summary>
internal sealed class SearchPipeline(SiteContext context) : IPipeline
{
    private static readonly SitePath Page = SitePath.Page("search");

    public IEnumerable<OutputFile> Files()
    {
        SearchCorpus corpus = Corpus();
        return
        [
            OutputFile.Page(Page, () => new SearchInputs(context.Site, corpus), Model, corpus.Articles),
            .. context.Site.SearchDescription is { } description ? [OutputFile.Bytes(description, () => context.Site, OpenSearch.Write)] : Array.Empty<OutputFile>(),
            Part("filters", 0, corpus, SearchParts.Filters),
            .. Numbered("terms", corpus.Size.TermShards, corpus, SearchParts.Terms),
            .. Numbered("reversed", corpus.Size.ReversedShards, corpus, SearchParts.Reversed),
            .. Numbered("tables", corpus.Size.Tables, corpus, SearchParts.Table),
            .. corpus.Entries.Select(Result),
        ];
    }

    internal sealed record SearchInputs(SiteInfo Site, SearchCorpus Corpus);

    private static SearchPage Model(SearchInputs inputs) => new()
    {
        Path = Page,
        Site = inputs.Site,
        Title = "Search",
        ArticleCount = inputs.Corpus.Entries.Length,
        TermParts = [.. inputs.Corpus.Index.Terms.Select(part => part.FirstOrDefault()?.Term ?? "")],
        ReversedParts = [.. inputs.Corpus.Index.Reversed.Select(part => part.FirstOrDefault() ?? "")],
        TableParts = inputs.Corpus.Size.Tables,
        RowsInTable = SearchSize.RowsInTable,
    };

    private static IEnumerable<OutputFile> Numbered(string kind, int count, SearchCorpus corpus, Func<SearchPart, ReadOnlyMemory<byte>> make) =>
        Enumerable.Range(0, count).Select(number => Part($"{kind}/{number}", number, corpus, make));

    private static OutputFile Part(string name, int number, SearchCorpus corpus, Func<SearchPart, ReadOnlyMemory<byte>> make) =>
        OutputFile.Bytes(SearchParts.PathOf(name), () => new SearchPart(name, number, corpus), make, corpus.Articles);

    private static OutputFile Result(SearchEntry entry)
    {
        string name = $"articles/{entry.Document.Number}";
        return OutputFile.Bytes(SearchParts.PathOf(name), () => new SearchResult(name, entry.Document, entry.Article), SearchParts.Result, [entry.Article]);
    }

    private SearchCorpus Corpus()
    {
        ImmutableArray<DigestArticle> articles = context.Digest.Articles;
        ImmutableArray<SearchEntry> entries = [.. articles.Reverse().Select((article, number) => new SearchEntry(Document(article, number), article.Stored))];
        return new SearchCorpus(entries, new SearchSize(articles.Length, articles.Sum(a => (long)a.Stored.TextLength)));
    }

    private SearchDocument Document(DigestArticle placed, int number)
    {
        ArticleSummary article = placed.Summary;
        return new SearchDocument
        {
            Number = number,
            Path = placed.Path,
            Title = article.Title,
            TitleLanguage = article.TitleLanguage,
            Lead = article.Lead,
            Language = article.Language,
            Published = article.Published?.ToString(),
            Year = article.Published?.Year,
            Source = context.Source(article.SourceId)?.Text,
            Actors = [.. article.Actors.Select(a => context.Digest.ActorsById[a.Id]).Where(a => a.HasPage).Select(a => new SearchActor(a.Id, a.Name, a.Appearances.Length))],
        };
    }
}
