using Gaceta.Extraction;

namespace Gaceta.Desk;

/// <summary>
/// Which names of an identity are surely one actor's. Of names that were only inferred to be one, what the one holds says nothing against the other;
/// it speaks against the merge, which is an item of its own.
/// </summary>
internal static class SureNames
{
    /// <returns>One id for all the names that are surely the actor of <paramref name="id"/>.</returns>
    public static string Of(Identity identity, string id)
    {
        Merge[] sure = [.. identity.Merges.Where(m => m.Certainty > Certainty.Inferred)];
        var names = new SortedSet<string>(StringComparer.Ordinal) { id };
        int before;
        do
        {
            before = names.Count;
            names.UnionWith(sure.Where(m => names.Contains(m.Name.Id) || names.Contains(m.Into.Id)).SelectMany(m => new[] { m.Name.Id, m.Into.Id }).ToArray());
        }
        while (names.Count > before);

        return names.Min!;
    }
}
