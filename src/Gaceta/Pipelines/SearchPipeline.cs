using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.Searching;

namespace Gaceta.Pipelines;

/// <summary>The search page, and the index that its script reads: terms, the same reversed, filters, and what a result shows.</summary>
internal sealed class SearchPipeline : IPipeline
{
    private static readonly SitePath Page = SitePath.Page("search");

    private readonly SiteContext _context;
    private readonly SearchSize _size;
    private readonly Lazy<ImmutableArray<SearchDocument>> _documents;
    private readonly Lazy<SearchIndex> _index;
    private readonly Lazy<SearchFilters> _filters;

    public SearchPipeline(SiteContext context)
    {
        _context = context;
        _size = new SearchSize(context.Digest.Articles.Length, context.Digest.Articles.Sum(a => (long)a.Article.Text.Length));
        _documents = new(() => [.. context.Digest.Articles.Reverse().Select(Document)]);
        _index = new(() => SearchIndex.Of(_documents.Value, _size));
        _filters = new(() => new SearchFilters(_documents.Value));
    }

    public IEnumerable<OutputFile> Files() =>
    [
        OutputFile.Page(Page, Model),
        Part("filters", part => SearchParts.Filters(part, _filters.Value)),
        .. Numbered("terms", _size.TermShards, (part, n) => SearchParts.Terms(part, _index.Value.Terms[n])),
        .. Numbered("reversed", _size.ReversedShards, (part, n) => SearchParts.Reversed(part, _index.Value.Reversed[n])),
        .. Numbered("tables", _size.Tables, (part, n) => SearchParts.Table(part, Rows(n), _filters.Value)),
        .. Numbered("articles", _size.Documents, (part, n) => SearchParts.Document(part, _documents.Value[n])),
    ];

    private static IEnumerable<OutputFile> Numbered(string kind, int count, Func<string, int, ReadOnlyMemory<byte>> make) =>
        Enumerable.Range(0, count).Select(n => Part($"{kind}/{n}", part => make(part, n)));

    private static OutputFile Part(string part, Func<string, ReadOnlyMemory<byte>> make) => OutputFile.Bytes(SearchParts.PathOf(part), () => make(part));

    private SearchPage Model() => new()
    {
        Path = Page,
        Site = _context.Site,
        Title = "Search",
        ArticleCount = _size.Documents,
        TermParts = [.. _index.Value.Terms.Select(part => part.FirstOrDefault()?.Term ?? "")],
        ReversedParts = [.. _index.Value.Reversed.Select(part => part.FirstOrDefault() ?? "")],
        TableParts = _size.Tables,
        RowsInTable = SearchSize.RowsInTable,
    };

    private ImmutableArray<SearchDocument> Rows(int table) =>
        [.. _documents.Value.Skip(table * SearchSize.RowsInTable).Take(SearchSize.RowsInTable)];

    private SearchDocument Document(DigestArticle placed, int number)
    {
        Article article = placed.Article;
        return new SearchDocument
        {
            Number = number,
            Path = placed.Path,
            Title = article.DisplayTitle.Value,
            TitleLanguage = article.TitleLanguage ?? article.Language?.Value,
            Lead = article.Lead?.Value,
            Text = article.Text,
            Language = article.Language?.Value,
            Published = article.Published?.Value.ToString(),
            Year = article.Published?.Value.Year,
            Source = _context.Source(article)?.Text,
            Actors = [.. article.Actors.Select(a => _context.Digest.ActorsById[a.Id])],
        };
    }
}
