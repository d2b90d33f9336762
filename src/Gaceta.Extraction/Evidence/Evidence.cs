namespace Gaceta.Extraction;

/// <summary>Where a value was read: the words, their place, and the rule that read them.</summary>
/// <param name="Certainty">How sure the rule is.</param>
/// <param name="Rule">The rule's name in kebab case, as <c>date-prefix</c>; stable, for it is published.</param>
/// <param name="Words">The words read, as they stand in the file.</param>
public sealed record Evidence(Certainty Certainty, string Rule, string Words)
{
    /// <summary>The value as these words give it. Differs from the chosen value where cues disagree; null when the words are the value.</summary>
    public string? Reads { get; init; }

    /// <summary>Place of the words in the decoded file. Null where mark-up held them, or an editor's front matter gave them.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>CSS selector of the element that held the value, for web pages.</summary>
    public string? Selector { get; init; }

    /// <summary>Place of the words in the article's <see cref="Article.Text"/>, when they belong to it.</summary>
    public TextSpan? Passage { get; init; }
}
