using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>A quote as lists show it.</summary>
/// <param name="Text">The words, without quotation marks.</param>
/// <param name="Language">Language of the words; null when unknown.</param>
/// <param name="Speaker">Null when the text does not tell.</param>
/// <param name="SpeakerText">The words that name the speaker at this quote, as <c>the ministry</c>.</param>
/// <param name="Cue">The words that introduce it, as <c>stated</c>.</param>
/// <param name="Article">The article's title and page.</param>
/// <param name="Anchor">Id of the quote on the article's page.</param>
/// <param name="Published">The article's date; null when unknown.</param>
/// <param name="Original">Address of the words in the original; null when the original's is unknown.</param>
public sealed record QuoteCard(
    string Text, string? Language, ActorLink? Speaker, string? SpeakerText, string? Cue, PageLink Article, string Anchor, EdtfDate? Published, string? Original = null)
{
    /// <summary>Where the article appeared; null when unknown.</summary>
    public PageLink? Source { get; init; }

    /// <summary>The same statement in other articles; null when no other has it.</summary>
    public OtherWordings? Others { get; init; }
}

/// <summary>How other articles quote a statement.</summary>
/// <param name="Shown">The earliest, as many as the page has room for.</param>
/// <param name="Certainty">How sure it is that all is one statement.</param>
/// <param name="More">How many more there are than are shown.</param>
/// <param name="All">Where more is found of what the speaker said; null on that page itself.</param>
public sealed record OtherWordings(ImmutableArray<OtherWording> Shown, Certainty Certainty, int More, SitePath? All);

/// <summary>A statement as another article quotes it.</summary>
/// <param name="Language">Language of the words; null when unknown.</param>
/// <param name="Article">The article's title and page.</param>
/// <param name="Anchor">Id of the quote on that page.</param>
/// <param name="Source">Name of the outlet; null when unknown.</param>
/// <param name="Published">The article's date; null when unknown.</param>
public sealed record OtherWording(string Text, string? Language, PageLink Article, string Anchor, string? Source, EdtfDate? Published);
