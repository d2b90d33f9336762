using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction.Lexicons;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>What the lexicons of all languages know about bylines: pages name authors in another language than their text's often enough.</summary>
internal static class BylineWords
{
    private static readonly FrozenSet<string> Outlets = Lexicon.All.SelectMany(l => l.Pages.OutletWords).Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Without "By" and the like before it.</summary>
    public static string WithoutOpening(string words)
    {
        ImmutableArray<TextToken> tokens = TextTokens.Of(words);
        int opening = ReadingWords.Bylines.MatchAt(tokens, 0);
        return opening == 0 || (opening < tokens.Length && !EndsAt(words, tokens[opening - 1].Span.End))
            ? words
            : words[tokens[opening - 1].Span.End..].TrimStart(' ', ':');
    }

    /// <summary>Whether the words begin with "By" or the like, and more follows.</summary>
    public static bool BeginWithOpening(string words) => WithoutOpening(words) is var rest && rest.Length > 0 && rest.Length < words.Length;

    /// <summary>Whether the word parts two names. A single letter does in lower case only: a capital is an initial.</summary>
    public static bool IsJoin(string word) => (word.Length > 1 || char.IsLower(word[0])) && ReadingWords.Joiners.Equals(TextTokens.Of(word));

    /// <summary>Whether a word of the name belongs to no person.</summary>
    public static bool NameOutlet(string name) => Slug.Of(name).Split('-').Any(Outlets.Contains);

    private static bool EndsAt(string words, int end) => end == words.Length || words[end] is ' ' or ':';
}
