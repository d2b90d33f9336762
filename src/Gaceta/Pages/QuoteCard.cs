using Gaceta.Extraction;

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
public sealed record QuoteCard(
    string Text, string? Language, ActorLink? Speaker, string? SpeakerText, string? Cue, PageLink Article, string Anchor, EdtfDate? Published)
{
    /// <summary>Where the article appeared; null when unknown.</summary>
    public PageLink? Source { get; init; }
}
