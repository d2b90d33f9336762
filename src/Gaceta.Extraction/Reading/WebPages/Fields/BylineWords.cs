using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>What the lexicons of all languages know about bylines: pages name authors in another language than their text's often enough.</summary>
internal static class BylineWords
{
    private static readonly ImmutableArray<string> Openings =
        [.. Lexicon.All.SelectMany(l => l.Pages.BylineOpenings).Distinct().OrderByDescending(o => o.Length)];

    private static readonly FrozenSet<string> Joins = Lexicon.All.SelectMany(l => l.Pages.BylineJoins).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Outlets = Lexicon.All.SelectMany(l => l.Pages.OutletWords).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Without "By" and the like before it.</summary>
    public static string WithoutOpening(string words)
    {
        string folded = Folding.Fold(words);
        string? opening = Openings.FirstOrDefault(o => folded.StartsWith(o, StringComparison.Ordinal) && EndsAt(folded, o.Length));
        return opening is null || folded.Length != words.Length ? words : words[opening.Length..].TrimStart(' ', ':');
    }

    /// <summary>Whether the words begin with "By" or the like, and more follows.</summary>
    public static bool BeginWithOpening(string words) => WithoutOpening(words) is var rest && rest.Length > 0 && rest.Length < words.Length;

    /// <summary>Whether the word parts two names. A single letter does in lower case only: a capital is an initial.</summary>
    public static bool IsJoin(string word) => Joins.Contains(word.Length == 1 ? word : word.ToLowerInvariant());

    /// <summary>Whether a word of the name belongs to no person.</summary>
    public static bool NameOutlet(string name) => Slug.Of(name).Split('-').Any(Outlets.Contains);

    private static bool EndsAt(string words, int end) => end == words.Length || words[end] is ' ' or ':';
}
