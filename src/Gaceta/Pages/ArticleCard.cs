using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Rights;

namespace Gaceta.Pages;

/// <summary>An article as lists show it.</summary>
public sealed record ArticleCard
{
    public required SitePath Path { get; init; }

    public required string Title { get; init; }

    /// <summary>Language of the title, two letters; null when unknown.</summary>
    public string? TitleLanguage { get; init; }

    /// <summary>Whether the title was read from the text, the article stating none.</summary>
    public required bool IsTitleDerived { get; init; }

    public string? Lead { get; init; }

    /// <summary>Language of the text, two letters; null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>Null when unknown.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>How sure the date is; null without one.</summary>
    public Certainty? PublishedCertainty { get; init; }

    /// <summary>Null when unknown.</summary>
    public PageLink? Source { get; init; }

    /// <summary>Address of the original, http or https; null when unknown.</summary>
    public string? Original { get; init; }

    /// <summary>How much of the text the site shows.</summary>
    public ArticleText Shown { get; init; } = ArticleText.Full;

    /// <summary>The actors with the most mentions first, at most <see cref="MostActors"/>.</summary>
    public ImmutableArray<ActorLink> Actors { get; init; } = [];

    /// <summary>As many actors as one line of a phone or two hold.</summary>
    public const int MostActors = 6;
}
