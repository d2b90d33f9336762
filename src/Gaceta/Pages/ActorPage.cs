using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>One actor: names, roles, articles, quotes.</summary>
public sealed record ActorPage : PageModel
{
    public required ActorLink Actor { get; init; }

    /// <summary>What the editor wrote about the actor, as safe HTML; null when no file describes the actor.</summary>
    public string? TextHtml { get; init; }

    /// <summary>In the file's order.</summary>
    public required ImmutableArray<Role> Roles { get; init; }

    /// <summary>Offices and callings as articles state them, each once with the newest article that does; newest first.</summary>
    public required ImmutableArray<RoleInArticle> StatedRoles { get; init; }

    /// <summary>Names as they stand in the articles, the most frequent first.</summary>
    public required ImmutableArray<NameVariant> Variants { get; init; }

    /// <summary>How names of different articles came together without an editor's word.</summary>
    public required ImmutableArray<NameMerge> Merges { get; init; }

    /// <summary>Newest first.</summary>
    public required ImmutableArray<Appearance> Appearances { get; init; }

    /// <summary>What the actor said; newest article first, in text order within it.</summary>
    public required ImmutableArray<QuoteCard> Quotes { get; init; }

    /// <summary>All articles of the actor, for reference managers; empty where there are none.</summary>
    public ImmutableArray<CitationLink> Citations { get; init; } = [];

    /// <summary>Actors of the same articles, those of most articles first.</summary>
    public required ImmutableArray<ActorLink> Companions { get; init; }
}

/// <summary>A name as written, and how often.</summary>
/// <param name="Count">Mentions in all articles; 0 for a variant that only the actor's file lists.</param>
public sealed record NameVariant(string Name, int Count);

/// <summary>Two names that were taken to mean one actor.</summary>
/// <param name="Rule">In kebab case.</param>
public sealed record NameMerge(string Name, string Into, string Rule, Certainty Certainty);

/// <summary>A role as an article states it.</summary>
/// <param name="Language">Of the words, in two letters; null when unknown.</param>
/// <param name="Article">The article's page.</param>
/// <param name="Date">The article's; null when unknown.</param>
public sealed record RoleInArticle(string Text, string? Language, SitePath Article, EdtfDate? Date);

/// <summary>An article in which an actor appears.</summary>
/// <param name="FirstAnchor">Id of the first mention on the article's page; null when only front matter names the actor.</param>
/// <param name="Passage">The sentence of the first mention; null with it.</param>
public sealed record Appearance(ArticleCard Article, int Mentions, string? FirstAnchor, string? Passage);
