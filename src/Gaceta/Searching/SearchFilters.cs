using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gaceta.Searching;

/// <summary>What results can be narrowed to: sources, languages, years, and the actors of most articles.</summary>
internal sealed class SearchFilters
{
    /// <summary>
    /// As many as a reader looks through; who appears more seldom is found by name. A hundred take 5 kB of a table part, four hundred took
    /// 9 kB, and the first query at 2,000 articles may cost 70 kB in all.
    /// </summary>
    private const int MostActors = 100;

    private readonly FrozenDictionary<string, int> _positions;

    public SearchFilters(IReadOnlyCollection<SearchDocument> documents)
    {
        Sources = Distinct(documents.Select(d => d.Source));
        Languages = Distinct(documents.Select(d => d.Language));
        Actors =
        [
            .. documents.SelectMany(d => d.Actors).DistinctBy(a => a.Id, StringComparer.Ordinal)
                .Where(a => a.Articles > 1)
                .OrderByDescending(a => a.Articles).ThenBy(a => a.Id, StringComparer.Ordinal)
                .Take(MostActors),
        ];
        _positions = Actors.Select((actor, position) => (actor.Id, position)).ToFrozenDictionary(a => a.Id, a => a.position, StringComparer.Ordinal);
    }

    /// <summary>By name.</summary>
    public ImmutableArray<string> Sources { get; }

    /// <summary>Two letters each.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>Those of two articles or more, of most articles first.</summary>
    public ImmutableArray<SearchActor> Actors { get; }

    /// <summary>Place in <see cref="Actors"/>; -1 for one that is not there.</summary>
    public int PositionOf(SearchActor actor) => _positions.GetValueOrDefault(actor.Id, -1);

    private static ImmutableArray<string> Distinct(IEnumerable<string?> values) => [.. values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
