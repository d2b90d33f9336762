using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Actors.Vocabularies;

/// <summary>What recognition knows for one language. Built once for each.</summary>
internal sealed class Vocabulary(
    string language, FrozenDictionary<string, WordRole> roles, PhraseTrie<Phrase> phrases, FrozenDictionary<string, string> stateNames)
{
    private static readonly FrozenDictionary<string, Vocabulary> ByLanguage =
        Lexicon.All.Select(VocabularyBuilder.Build).ToFrozenDictionary(v => v.Language, StringComparer.Ordinal);

    public string Language => language;

    public ImmutableArray<string> ActingEndings { get; init; } = [];

    public ImmutableArray<string> AdverbEndings { get; init; } = [];

    /// <summary>Ends of surnames that few other words have.</summary>
    public ImmutableArray<string> NameEndings { get; init; } = [];

    /// <summary>Whether the last word of a name tells what it names, as in English, and not the first, as in Spanish.</summary>
    public bool HeadsComeLast { get; init; }

    /// <summary>What institutions are called in the names of actors, longest first.</summary>
    public ImmutableArray<string> Institutions { get; init; } = [];

    /// <summary>Of the keys of titles, those that tell somebody's part in a story and no office: relative, resident.</summary>
    public FrozenSet<string> PassingTitles { get; init; } = FrozenSet<string>.Empty;

    public FrozenSet<string> CompoundTails { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The vocabulary of a language, or, where there is none, the one that knows most of the text's words.</summary>
    public static Vocabulary For(string? language, TokenizedText text) =>
        language is not null && ByLanguage.TryGetValue(language, out Vocabulary? own)
            ? own
            : ByLanguage.Values.OrderByDescending(v => text.Tokens.Count(t => v.Is(t, WordRole.Common))).ThenBy(v => v.Language, StringComparer.Ordinal).First();

    public WordRole RolesOf(string folded) => roles.GetValueOrDefault(folded);

    public bool Is(Token token, WordRole role) => (roles.GetValueOrDefault(token.Folded) & role) != 0;

    /// <summary>Whether any phrase begins with the word, so that a search is worth its time.</summary>
    public bool BeginsPhrase(string folded) => phrases.Begins(folded);

    /// <summary>The name that a state bears in every language.</summary>
    public string StateName(string code) => stateNames.GetValueOrDefault(code, code);

    /// <summary>The longest phrase of a kind at a token; a name needs its capital, an abbreviation its exact spelling.</summary>
    /// <returns>The phrase and the index of the token behind it; null when there is none.</returns>
    public (Phrase Value, int End)? PhraseAt(TokenizedText text, int start, PhraseKind kind) =>
        phrases.Longest(text, start, (phrase, end) => phrase.Kind == kind && IsSpelled(text, start, end, phrase));

    private static bool IsSpelled(TokenizedText text, int start, int end, Phrase phrase) => phrase switch
    {
        { Exact: { } exact } => text.SpanOf(start, end).In(text.Text) == exact,
        { Kind: PhraseKind.State or PhraseKind.Capital or PhraseKind.Place or PhraseKind.Organization } => text[start].HasCapital && text[end - 1].HasCapital,
        _ => true,
    };
}
