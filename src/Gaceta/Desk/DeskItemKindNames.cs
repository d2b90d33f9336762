namespace Gaceta.Desk;

/// <summary>The kinds by name: as headings for people, in kebab case for machines.</summary>
internal static class DeskItemKindNames
{
    public static string Heading(DeskItemKind kind) => kind switch
    {
        DeskItemKind.ContradictoryRoles => "Roles that contradict each other",
        DeskItemKind.DoubtfulMerge => "One actor or two? (merge or apart)",
        DeskItemKind.Merge => "Taken to be one (merge confirms it, apart undoes it)",
        _ => "Not yet reviewed (accept or reject)",
    };

    /// <summary>Stable, for it is printed for machines.</summary>
    public static string Code(DeskItemKind kind) => kind switch
    {
        DeskItemKind.ContradictoryRoles => "contradictory-roles",
        DeskItemKind.DoubtfulMerge => "doubtful-merge",
        DeskItemKind.Merge => "merge",
        _ => "candidate",
    };
}
