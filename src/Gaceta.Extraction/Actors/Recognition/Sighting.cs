namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Words that may name an actor, as one reader saw them, before the article's names are brought together.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last token.</param>
/// <param name="Key">
/// What the words stand for: a known actor's id, a state's code, an organisation's name, an institution, an office; else the words.
/// </param>
/// <param name="Rule">As in <see cref="Mention.Rule"/>.</param>
internal sealed record Sighting(SightingKind Kind, int First, int End, string Key, string Rule)
{
    /// <summary>Code of the state that the words give an institution or office: <c>the Russian ambassador</c>.</summary>
    public string? State { get; init; }

    /// <summary>Code of the state in which an embassy is: <c>embassy in Caracas</c>.</summary>
    public string? Host { get; init; }

    /// <summary>Index behind the nationality that an institution's name begins with; 0 when it begins with none.</summary>
    public int Nationality { get; init; }

    /// <summary>Whether an article or the like stands before it, so that a role can stand for its holder.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>For loose words: whether a title stands before them.</summary>
    public bool HasTitle { get; init; }

    /// <summary>For loose words: whether a verb of saying stands beside them.</summary>
    public bool Speaks { get; init; }

    public int Length => End - First;

    public Sighting MovedTo(int first, int end) => this with { First = first, End = end };
}
