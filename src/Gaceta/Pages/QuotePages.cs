using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>The ways to all quotes: by speaker, by source, by month; and the newest of them.</summary>
public sealed record QuoteIndexPage : PageModel
{
    /// <summary>As many speakers as a reader looks through; the others' quotes are found through their own pages.</summary>
    public const int MostSpeakers = 60;

    /// <summary>Number of quotes in the digest.</summary>
    public required int Count { get; init; }

    /// <summary>Those with the most quotes first, at most <see cref="MostSpeakers"/>.</summary>
    public required ImmutableArray<CountedQuotes> Speakers { get; init; }

    /// <summary>By number of quotes.</summary>
    public required ImmutableArray<CountedQuotes> Sources { get; init; }

    /// <summary>Newest first, articles without a date last.</summary>
    public required ImmutableArray<CountedQuotes> Months { get; init; }

    /// <summary>Some of the newest.</summary>
    public required ImmutableArray<QuoteCard> Newest { get; init; }
}

/// <summary>Quotes of one speaker, source or month, newest article first; long lists go on on further pages.</summary>
public sealed record QuoteListPage : PageModel
{
    /// <summary>A quote in a list is some 800 bytes of a page, and a page is to stay below 60 kB.</summary>
    public const int MostQuotes = 60;

    public required QuoteGroup Group { get; init; }

    /// <summary>Number of quotes in the group; null but on its first page, or all its pages would be made anew for every new quote.</summary>
    public int? Count { get; init; }

    /// <summary>The page of the speaker or source itself; null for other groups.</summary>
    public SitePath? Subject { get; init; }

    public required ImmutableArray<QuoteCard> Quotes { get; init; }
}

/// <summary>What quotes are grouped by.</summary>
public enum QuoteGroupKind
{
    /// <summary>Who said it; a group without a name holds what nobody is known to have said.</summary>
    Speaker,

    /// <summary>Who printed it; a group without a name has no known source.</summary>
    Source,

    /// <summary>When its article appeared; a group without a date holds quotes of undated articles.</summary>
    Month,
}

/// <summary>Quotes that have something in common.</summary>
/// <param name="Name">Of the speaker or source; null for months, and where none is known.</param>
/// <param name="Date">A month, or a year where no month is known; null for other kinds, and for undated articles.</param>
/// <param name="Path">Its first page.</param>
public sealed record QuoteGroup(QuoteGroupKind Kind, string? Name, EdtfDate? Date, SitePath Path);

/// <param name="Count">Number of quotes in the group.</param>
public sealed record CountedQuotes(QuoteGroup Group, int Count);
