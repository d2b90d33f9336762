namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>What was found out about a quote's speaker.</summary>
/// <param name="Cue">Tokens of the words of saying; null when there are none.</param>
/// <param name="Actor">The speaker; null when the words name nobody known.</param>
/// <param name="Words">Tokens that name the speaker; null when nothing does.</param>
internal sealed record Utterance((int First, int End)? Cue, ArticleActor? Actor, (int First, int End)? Words)
{
    public static Utterance None { get; } = new(null, null, null);
}
