using System.Collections.Immutable;
using Gaceta.Fingerprints;
using Gaceta.Rights;

namespace Gaceta.Searching;

/// <summary>All that can be found. The index is made when the first of its parts is asked for.</summary>
internal sealed class SearchCorpus
{
    private readonly Lazy<Fingerprint> _content;
    private readonly Lazy<SearchIndex> _index;
    private readonly Lazy<SearchFilters> _filters;

    public SearchCorpus(ImmutableArray<SearchEntry> entries, SearchSize size)
    {
        Entries = entries;
        Articles = [.. entries.Select(entry => entry.Article)];
        Size = size;
        _content = new(() => Fingerprint.Of(entries.ToArray()));
        _index = new(() => SearchIndex.Of(entries.AsParallel().AsOrdered().Select(e => (e.Document, e.LoadText())), size));
        _filters = new(() => new SearchFilters([.. entries.Select(e => e.Document)]));
    }

    /// <summary>By <see cref="SearchDocument.Number"/>.</summary>
    public ImmutableArray<SearchEntry> Entries { get; }

    public ImmutableArray<PublishedArticle> Articles { get; }

    public SearchSize Size { get; }

    /// <summary>Stands for all articles with their texts.</summary>
    public Fingerprint Content => _content.Value;

    public SearchIndex Index => _index.Value;

    public SearchFilters Filters => _filters.Value;
}
