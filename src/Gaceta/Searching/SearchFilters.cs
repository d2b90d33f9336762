using System.Collections.Immutable;
using Gaceta.Digests;

namespace Gaceta.Searching;

/// <summary>What results can be narrowed to: sources, languages, years, and the actors of most articles.</summary>
internal sealed class SearchFilters(ImmutableArray<SearchDocument> documents)
{
    /// <summary>
    /// As many as a reader looks through; who appears more seldom is found by name. A hundred take 5 kB of a table part, four hundred took
    /// 9 kB, and the first query at 2,000 articles may cost 70 kB in all.
    /// </summary>
    private const int MostActors = 100;

    /// <summary>By name.</summary>
    public ImmutableArray<string> Sources { get; } = [.. documents.Select(d => d.Source).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Two letters each.</summary>
    public ImmutableArray<string> Languages { get; } = [.. documents.Select(d => d.Language).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Those of two articles or more, of most articles first.</summary>
    public ImmutableArray<DigestActor> Actors { get; } =
    [
        .. documents.SelectMany(d => d.Actors).Distinct()
            .Where(a => a.Appearances.Length > 1)
            .OrderByDescending(a => a.Appearances.Length).ThenBy(a => a.Id, StringComparer.Ordinal)
            .Take(MostActors),
    ];
}
