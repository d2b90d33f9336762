using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Actors.Vocabularies;

/// <summary>What recognition knows for one language. Built once for each.</summary>
internal sealed class Vocabulary(
    string language, WordTable<Word> words, PhraseTrie<Phrase> phrases, FrozenDictionary<string, string> stateNames)
{
    /// <summary>
    /// Share of words of grammar and titles from which on a text of unknown language is taken for one. Running English and Spanish have two in five;
    /// texts of their neighbours, as Portuguese, one in five of Spanish.
    /// </summary>
    private const double LeastShare = 0.3;

    private static readonly FrozenDictionary<string, Vocabulary> ByLanguage = Lexicon.All
        .Where(lexicon => lexicon.Names.Common.Length > 0)
        .Select(VocabularyBuilder.Build)
        .ToFrozenDictionary(v => v.Language, StringComparer.Ordinal);

    /// <summary>For languages of which only facts are known: states, places, given names, and no grammar.</summary>
    private static readonly Vocabulary Neutral = VocabularyBuilder.Build(new Lexicon());

    public string Language => language;

    public ImmutableArray<string> ActingEndings { get; init; } = [];

    public ImmutableArray<string> AdverbEndings { get; init; } = [];

    /// <summary>Verbs in the singular, and behind a hyphen their endings.</summary>
    public ImmutableArray<string> SingularVerbs { get; init; } = [];

    /// <summary>Ends of words that stand before the noun they tell of, where heads come last.</summary>
    public ImmutableArray<string> AdjectiveEndings { get; init; } = [];

    public ImmutableArray<string> ParticipleEndings { get; init; } = [];

    /// <summary>Ends of surnames that few other words have.</summary>
    public ImmutableArray<string> NameEndings { get; init; } = [];

    /// <summary>Ends of nouns for what people do: electrician, futbolista.</summary>
    public ImmutableArray<string> CallingEndings { get; init; } = [];

    /// <summary>Common surnames, folded.</summary>
    public FrozenSet<string> Surnames { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Common words that names of organisations often begin with, folded: Big Falk.</summary>
    public FrozenSet<string> NameOpeners { get; init; } = FrozenSet<string>.Empty;

    /// <summary>What ends a person's name behind an article, folded: Ana Ríos del Campo.</summary>
    public FrozenSet<string> SurnamesBehindArticle { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Whether the last word of a name tells what it names, as in English, and not the first, as in Spanish.</summary>
    public bool HeadsComeLast { get; init; }

    /// <summary>What institutions are called in the names of actors, longest first.</summary>
    public ImmutableArray<string> Institutions { get; init; } = [];

    /// <summary>Of the keys of titles, those that tell somebody's part in a story and no office: relative, resident.</summary>
    public FrozenSet<string> PassingTitles { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Keys of the titles that organisations give: manager.</summary>
    public FrozenSet<string> OrganizationOffices { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Keys of the titles that places give: mayor.</summary>
    public FrozenSet<string> PlaceOffices { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Of the keys of titles, the offices that a person holds for one state at a time.</summary>
    public FrozenSet<string> StateOffices { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words in a title that say the office is over: former, expresidente.</summary>
    public FrozenSet<string> FormerWords { get; init; } = FrozenSet<string>.Empty;

    public FrozenSet<string> CompoundTails { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Before a surname, what tells a man: Mr.</summary>
    public FrozenSet<string> MaleHonorifics { get; init; } = FrozenSet<string>.Empty;

    public FrozenSet<string> FemaleHonorifics { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Heads of organisations that only an accent tells from a title: la Secretaría de Cultura, la secretaria de Cultura.</summary>
    public FrozenSet<string> HeadsByAccent { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The vocabulary of a language; where the language is unknown, the one that knows enough of the text's words.</summary>
    public static Vocabulary For(string? language, TokenizedText text) =>
        language is null ? Nearest(text) : ByLanguage.GetValueOrDefault(language, Neutral);

    private static Vocabulary Nearest(TokenizedText text)
    {
        int enough = (int)(LeastShare * text.Tokens.Count(t => t.IsWord));
        return ByLanguage.Values
            .Select(v => (Vocabulary: v, Known: text.Tokens.Count(v.Speaks)))
            .Where(v => v.Known > enough)
            .OrderByDescending(v => v.Known).ThenBy(v => v.Vocabulary.Language, StringComparer.Ordinal)
            .Select(v => v.Vocabulary)
            .FirstOrDefault(Neutral);
    }

    /// <summary>Whether the token is a word of this language's grammar, or of its titles: an editor's role has little else.</summary>
    private bool Speaks(Token token) => WordOf(token) is var word && ((word.Roles & WordRole.Common) != 0 || word.Begins(PhraseKind.Title));

    /// <summary>Whether the words of grammar are known, so that capitals tell names from all else.</summary>
    public bool KnowsGrammar { get; init; }

    /// <summary>All that is known of a word, by one look.</summary>
    public Word WordOf(Token token) => words.Find(token.Folded, token.Hash);

    public WordRole RolesOf(string folded) => words.Find(folded).Roles;

    public bool Is(Token token, WordRole role) => (WordOf(token).Roles & role) != 0;

    /// <summary>Accents count: habló is a verb, pueblo none.</summary>
    public bool EndsLikeVerb(ReadOnlySpan<char> written) => EndsWithAny(written, ActingEndings);

    public bool IsHeadByAccent(ReadOnlySpan<char> written) =>
        HeadsByAccent.Count > 0 && HeadsByAccent.GetAlternateLookup<ReadOnlySpan<char>>().Contains(written);

    public bool EndsLikeAdverb(string folded) => EndsWithAny(folded, AdverbEndings);

    /// <summary>Whether it is a verb, and of one subject alone: has, cerró.</summary>
    public bool IsSingularVerb(ReadOnlySpan<char> written)
    {
        foreach (string verb in SingularVerbs)
        {
            if (verb[0] == '-' ? written.EndsWith(verb.AsSpan(1), StringComparison.Ordinal) : written.SequenceEqual(verb))
            {
                return true;
            }
        }

        return false;
    }

    public bool EndsLikeAdjective(string folded) => EndsWithAny(folded, AdjectiveEndings);

    public bool EndsLikeParticiple(string folded) => EndsWithAny(folded, ParticipleEndings);

    public bool EndsLikeCalling(string folded) => EndsWithAny(folded, CallingEndings);

    /// <summary>Whether the word is a common surname, or ends as few others do.</summary>
    public bool IsLikeSurname(string folded) => Surnames.Contains(folded) || EndsWithAny(folded, NameEndings);

    /// <summary>Whose given names may follow a word before a surname; none when it does not tell.</summary>
    public WordRole GenderOf(string honorific) =>
        MaleHonorifics.Contains(honorific) ? WordRole.MaleName : FemaleHonorifics.Contains(honorific) ? WordRole.FemaleName : WordRole.None;

    /// <summary>The name that a state bears in every language.</summary>
    public string StateName(string code) => stateNames.GetValueOrDefault(code, code);

    /// <summary>The longest phrase of a kind at a token; a name needs its capital, an abbreviation its exact spelling.</summary>
    /// <returns>The phrase and the index of the token behind it; null when there is none.</returns>
    public (Phrase Value, int End)? PhraseAt(TokenizedText text, int start, PhraseKind kind) =>
        phrases.Longest(text, start, (text, start, kind), static (phrase, end, at) => phrase.Kind == at.kind && IsSpelled(at.text, at.start, end, phrase));

    private static bool EndsWithAny(ReadOnlySpan<char> word, ImmutableArray<string> endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpelled(TokenizedText text, int start, int end, Phrase phrase) => phrase switch
    {
        { Exact: { } exact } => text.IsWritten(start, end, exact),
        { Kind: PhraseKind.State or PhraseKind.Capital or PhraseKind.Place or PhraseKind.Organization } => text[start].HasCapital && (text[end - 1].HasCapital || text[end - 1].Shape == TokenShape.Possessive),
        _ => true,
    };
}
