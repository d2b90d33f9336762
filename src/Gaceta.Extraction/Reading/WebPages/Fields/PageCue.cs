using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Cues that were read from an element.</summary>
internal static class PageCue
{
    /// <summary>Longest words that evidence repeats, in UTF-16 units; a reader finds the rest by the selector.</summary>
    private const int LongestWords = 300;

    /// <param name="words">As they stand in the page; <paramref name="reads"/> is the value as a reader sees it.</param>
    public static Cue<T> Of<T>(T value, string reads, string rule, string words, IElement element, Certainty certainty = Certainty.Stated) =>
        new(value, new Evidence(certainty, rule, words.Length > LongestWords ? words[..LongestWords] : words)
        {
            Reads = reads == words ? null : reads,
            Selector = Selector.Of(element),
        });

    public static Cue<string> Of(string value, string rule, string words, IElement element, Certainty certainty = Certainty.Stated) =>
        Of(value, value, rule, words, element, certainty);
}
