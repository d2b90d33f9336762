using System.Collections.Immutable;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>A stretch of a list that is too long for one page.</summary>
/// <param name="Path">Of the page that shows it.</param>
/// <param name="Paging">Null when the list has one page.</param>
/// <param name="Start">Index of its first item.</param>
/// <param name="End">Index behind its last.</param>
internal sealed record Part(SitePath Path, Paging? Paging, int Start, int End)
{
    /// <summary>Whether the page also shows what stands beside the list.</summary>
    public bool IsFirst => Start == 0;

    /// <summary>The items of this part, of a list which makes up all or, with others before it, some of the whole.</summary>
    /// <param name="before">Length of the lists before this one.</param>
    public ImmutableArray<T> Of<T>(ImmutableArray<T> list, int before = 0)
    {
        int start = Math.Clamp(Start - before, 0, list.Length);
        return list.Slice(start, Math.Clamp(End - before, start, list.Length) - start);
    }
}
