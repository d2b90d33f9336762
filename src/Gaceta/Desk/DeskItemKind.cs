namespace Gaceta.Desk;

/// <summary>What an editor may decide about actors, in the order of the list.</summary>
internal enum DeskItemKind
{
    /// <summary>Roles of one actor that exclude one another, or the editor's file.</summary>
    ContradictoryRoles,

    /// <summary>Two names that may be one actor.</summary>
    DoubtfulMerge,

    /// <summary>Two names that were taken to be one actor, and that no file lists.</summary>
    Merge,

    /// <summary>An actor that no file describes.</summary>
    Candidate,
}
