using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Quotes;

/// <summary>What introduces quotes in one language, ready to be found.</summary>
internal sealed class Speech
{
    private static readonly FrozenDictionary<string, Speech> ByLanguage =
        Lexicon.All.ToFrozenDictionary(l => l.Code, l => new Speech(l.Speech), StringComparer.Ordinal);

    private readonly WordTable<SpeechRole> _roles;
    private readonly FrozenDictionary<string, SpeechRole>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly string[] _participles;
    private readonly string[] _things;
    private readonly PhraseTrie<SpeechRole> _phrases = new();

    private Speech(SpeechWords words)
    {
        var roles = new Dictionary<string, SpeechRole>(StringComparer.Ordinal);
        Add(roles, SpeechRole.Label, words.Labels);
        Add(roles, SpeechRole.Work, words.Works);
        Add(roles, SpeechRole.Text, words.Texts);
        Add(roles, SpeechRole.Indefinite, words.Indefinite);
        Add(roles, SpeechRole.Coordinator, words.Coordinators);
        Add(roles, SpeechRole.Subordinator, words.Subordinators);
        Add(roles, SpeechRole.Clitic, words.Clitics);
        Add(roles, SpeechRole.Preposition, words.Prepositions);
        Add(roles, SpeechRole.View, words.Views);
        Add(roles, SpeechRole.Possessive, words.Possessives);
        Add(roles, SpeechRole.Adverb, words.Adverbs);
        Add(roles, SpeechRole.AnyOrganization, words.AnyOrganization);
        Add(roles, SpeechRole.PersonNoun, words.PersonNouns);
        Add(roles, SpeechRole.ThingPronoun, words.Things);
        Add(roles, SpeechRole.Within, words.Within);
        Add(roles, SpeechRole.Latter, words.Latter);
        Add(roles, SpeechRole.ClauseOpener, words.ClauseOpeners);
        Add(roles, SpeechRole.Agent, words.Agents);
        Add(roles, SpeechRole.Addressing, words.Addressing);
        Add(roles, SpeechRole.Opening, words.OpeningVerbs);
        Add(roles, SpeechRole.Company, words.Companies);
        Add(roles, SpeechRole.Document, words.Documents);
        Add(roles, SpeechRole.Interview, words.Interviews);
        Add(roles, SpeechRole.Circumstance, words.Circumstances);
        Add(roles, SpeechRole.Presenting, words.Presenting);
        Add(roles, SpeechRole.Incumbent, words.Incumbents);
        Add(roles, SpeechRole.Reflexive, words.Reflexives);
        Add(roles, SpeechRole.MaleWord, words.MaleWords);
        Add(roles, SpeechRole.FemaleWord, words.FemaleWords);
        Add(roles, SpeechRole.Time, words.Times);
        Add(roles, SpeechRole.TimeModifier, words.TimeModifiers);
        Add(roles, SpeechRole.Author, words.Authors);
        Add(roles, SpeechRole.ThatClause, words.ThatClauses);
        Add(roles, SpeechRole.Passive, words.Passives);
        Add(roles, SpeechRole.Narrator, words.Narrators);
        Add(roles, SpeechRole.Outsider, words.Outsiders);
        SpeakingTitles = words.SpeakingTitles.ToFrozenSet(StringComparer.Ordinal);
        SceneTitles = words.SceneTitles.ToFrozenSet(StringComparer.Ordinal);
        GeneralTitles = words.GeneralTitles.ToFrozenSet(StringComparer.Ordinal);
        Dictionary<string, SpeechRole> exact = new(StringComparer.OrdinalIgnoreCase);
        AddExact(exact, SpeechRole.Male, words.Male);
        AddExact(exact, SpeechRole.Female, words.Female);
        AddExact(exact, SpeechRole.AnyPronoun, words.Any);
        AddExact(exact, SpeechRole.Life, words.Lives);
        AddExact(exact, SpeechRole.Death, words.Deaths);
        _exact = exact.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        Add(roles, SpeechRole.MaybeExact, [.. exact.Keys]);
        QuestionLabels = words.QuestionLabels.Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
        AnswerLabels = words.AnswerLabels.Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
        PluralEndings = [.. words.PluralEndings];
        _participles = [.. words.ParticipleEndings.Select(Folding.Fold)];
        _things = [.. words.ThingEndings.Select(Folding.Fold)];
        AddPhrases(roles, SpeechRole.Verb, words.Verbs);
        AddPhrases(roles, SpeechRole.Verb, words.Auxiliaries.SelectMany(auxiliary => words.Participles.Select(participle => $"{auxiliary} {participle}")));
        AddPhrases(roles, SpeechRole.Verb, words.LightVerbs.SelectMany(light => words.Infinitives.Select(infinitive => $"{light} {infinitive}")));
        AddPhrases(roles, SpeechRole.Asking, words.Asking);
        AddPhrases(roles, SpeechRole.According, words.According);
        AddPhrases(roles, SpeechRole.AccordingToThem, words.AccordingToThem);
        _roles = new(roles);
    }

    private static readonly Speech None = new(new SpeechWords());

    public static Speech For(string language) => ByLanguage.GetValueOrDefault(language, None);

    /// <summary>Endings of verbs with several subjects; none where verbs do not tell.</summary>
    public ImmutableArray<string> PluralEndings { get; }

    /// <summary>Folded labels of an interview's questions: q, pregunta.</summary>
    public FrozenSet<string> QuestionLabels { get; }

    /// <summary>Folded labels of its answers.</summary>
    public FrozenSet<string> AnswerLabels { get; }

    /// <summary>Keys of titles that may take up any person: the official, the striker.</summary>
    public FrozenSet<string> GeneralTitles { get; }

    /// <summary>Keys of titles whose bearers may be in a scene without a name: the judge.</summary>
    public FrozenSet<string> SceneTitles { get; }

    /// <summary>Keys of titles whose bearers speak for an organisation where they have no name: a spokesman for Falk.</summary>
    public FrozenSet<string> SpeakingTitles { get; }

    /// <summary>All that a word may be. Pronouns and stations of life count accents: él speaks, el does not.</summary>
    /// <param name="written">As it stands.</param>
    public SpeechRole RolesOf(Token token, ReadOnlySpan<char> written)
    {
        SpeechRole roles = _roles.Find(token.Folded, token.Hash);
        return (roles & SpeechRole.MaybeExact) != 0 && _exact.TryGetValue(written, out SpeechRole exact) ? roles | exact : roles;
    }

    public bool IsParticiple(string folded) => EndsLike(_participles, folded);

    /// <summary>By its ending, a noun for what is no person: announcement, resolución.</summary>
    public bool IsThing(string folded) => EndsLike(_things, folded);

    /// <summary>The end of a verb of saying, or of words like "according to", that begin at a token; null when none does.</summary>
    public int? EndOf(SpeechRole role, TokenizedText text, int token) => _phrases.Longest(text, token, role, static (found, _, wanted) => found == wanted)?.End;

    private static bool EndsLike(string[] endings, string folded)
    {
        foreach (string ending in endings)
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(Dictionary<string, SpeechRole> roles, SpeechRole role, string[] words)
    {
        foreach (string word in words.Select(Folding.Fold))
        {
            roles[word] = roles.GetValueOrDefault(word) | role;
        }
    }

    private static void AddExact(Dictionary<string, SpeechRole> roles, SpeechRole role, string[] words)
    {
        foreach (string word in words)
        {
            roles[word] = roles.GetValueOrDefault(word) | role;
        }
    }

    /// <summary>The first word of a phrase bears its role, so that a search begins only where it may end well.</summary>
    private void AddPhrases(Dictionary<string, SpeechRole> roles, SpeechRole role, IEnumerable<string> phrases)
    {
        foreach (string[] words in phrases.Select(Tokenizer.Words))
        {
            roles[words[0]] = roles.GetValueOrDefault(words[0]) | role;
            _phrases.Add(words, role);
        }
    }
}
