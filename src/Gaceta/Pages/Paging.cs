using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>The place of a page among those that show one long list.</summary>
/// <param name="Previous">Null on the first.</param>
/// <param name="Next">Null on the last.</param>
public sealed record Paging(SitePath? Previous, SitePath? Next)
{
    /// <summary>Null where the pages are not counted: on a list that counts, every new page is news for all the others.</summary>
    public PageNumber? Number { get; init; }
}

/// <param name="Number">Counted from 1.</param>
/// <param name="Of">How many pages there are; at least 2.</param>
public sealed record PageNumber(int Number, int Of);
