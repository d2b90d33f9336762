using System.Collections.Frozen;

namespace Gaceta.Extraction;

/// <summary>Names that an editor keeps apart, by their ids.</summary>
public sealed class ApartNames
{
    private readonly FrozenDictionary<string, FrozenSet<string>> _others;

    public ApartNames(IEnumerable<(string One, string Other)> pairs) =>
        _others = pairs.SelectMany(p => new[] { p, (One: p.Other, Other: p.One) })
            .GroupBy(p => p.One, p => p.Other, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static ApartNames None { get; } = new([]);

    public bool Contains(string one, string other) => _others.TryGetValue(one, out FrozenSet<string>? others) && others.Contains(other);
}
