using System.Collections.Immutable;

namespace Gaceta.Extraction.Actors;

/// <summary>Leaves out the names that an editor said are no actors; what is said beside one of them then has no speaker.</summary>
internal static class RejectedActors
{
    /// <param name="rejected">Slugs of names.</param>
    public static ImmutableArray<ArticleActor> LeaveOut(ImmutableArray<ArticleActor> found, ImmutableSortedSet<string> rejected) =>
        rejected.IsEmpty ? found : found.RemoveAll(actor => !actor.IsKnown && rejected.Contains(actor.Id));
}
