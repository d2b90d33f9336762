using System.Collections.Immutable;

namespace Gaceta.Pages;

/// <summary>The search form, and what the script must know to load only the parts of the index that a query needs.</summary>
public sealed record SearchPage : PageModel
{
    /// <summary>How many articles there are.</summary>
    public required int ArticleCount { get; init; }

    /// <summary>The first term of every part of the index; the part's number is the position. Empty for a part without terms.</summary>
    public required ImmutableArray<string> TermParts { get; init; }

    /// <summary>The same for the terms with their letters reversed.</summary>
    public required ImmutableArray<string> ReversedParts { get; init; }

    /// <summary>How many parts the table for filters has.</summary>
    public required int TableParts { get; init; }

    /// <summary>How many articles one part of the table holds.</summary>
    public required int RowsInTable { get; init; }
}
