using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>One article with its metadata, the evidence of each value, and its body with actors, quotes and dates marked.</summary>
public sealed record ArticlePage : PageModel
{
    public required ArticleCard Card { get; init; }

    /// <summary>Title, date, source, … in reading order; unknown ones are there with a null value.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>Whether the lead is to be shown above the body; false where the body begins with it.</summary>
    public required bool ShowLead { get; init; }

    /// <summary>The article's picture, to be shown above the body; null where it is only led to, or the body has it.</summary>
    public PageImage? Image { get; init; }

    public required ImmutableArray<BodyBlock> Body { get; init; }

    /// <summary>All actors of the article, by kind, then by first mention.</summary>
    public required ImmutableArray<NamedActor> Actors { get; init; }

    /// <summary>In text order.</summary>
    public required ImmutableArray<QuoteCard> Quotes { get; init; }

    /// <summary>Days that the text names, each once, earliest first.</summary>
    public required ImmutableArray<NamedDate> Dates { get; init; }

    /// <summary>Doubts about this article that a reader should know.</summary>
    public required ImmutableArray<string> Doubts { get; init; }

    /// <summary>Name of the file that the article was read from.</summary>
    public required string File { get; init; }

    /// <summary>The twin of the page in Markdown, and its data in JSON; null on a site without twins.</summary>
    public required SitePath? Markdown { get; init; }

    public required SitePath? Json { get; init; }

    /// <summary>The closest first.</summary>
    public required ImmutableArray<RelatedArticle> Related { get; init; }

    /// <summary>How to cite the article.</summary>
    public required Reference Reference { get; init; }

    /// <summary>The same for reference managers; empty on a site without them.</summary>
    public required ImmutableArray<CitationLink> Citations { get; init; }

    /// <summary>The quotes for reference managers; empty where there are none.</summary>
    public required ImmutableArray<CitationLink> QuoteCitations { get; init; }

    public PageLink? Newer { get; init; }

    public PageLink? Older { get; init; }
}

/// <summary>Which value of an article a <see cref="Fact"/> is.</summary>
public enum FactKind
{
    Title,
    Lead,
    Published,
    Byline,
    Source,
    Url,
    Language,
    Image,
}

/// <summary>One value with where it was read.</summary>
/// <param name="Value">As data: a date in EDTF, a language in two letters. Null when unknown.</param>
/// <param name="Link">Address that the value leads to, relative or http(s); null when it leads nowhere.</param>
/// <param name="Evidence">First what decided; empty when the value is unknown.</param>
public sealed record Fact(FactKind Kind, string? Value, string? Link, ImmutableArray<FactEvidence> Evidence);

/// <summary>Evidence as a page shows it.</summary>
/// <param name="Anchor">Id of the mark in the body that holds the words; null when they do not stand in the body: then the words themselves are shown.</param>
public sealed record FactEvidence(Certainty Certainty, string Rule, string Words, string? Reads, string? Selector, string? Anchor);

/// <summary>A day, month or year that the text names.</summary>
/// <param name="Anchor">Id of its first mark in the body.</param>
/// <param name="Path">The page of that date when the digest has one; else null.</param>
public sealed record NamedDate(EdtfDate Date, string Words, string Anchor, SitePath? Path);
