using System.Collections.Frozen;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Quotes;

/// <summary>What introduces quotes in one language, ready to be found.</summary>
internal sealed class Speech
{
    private static readonly FrozenDictionary<string, Speech> ByLanguage =
        Lexicon.All.ToFrozenDictionary(l => l.Code, l => new Speech(l.Speech), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, SpeechRole> _roles;
    private readonly FrozenDictionary<string, SpeechRole> _pronouns;
    private readonly string[] _participles;
    private readonly PhraseTrie<SpeechRole> _phrases = new();

    private Speech(SpeechWords words)
    {
        var roles = new Dictionary<string, SpeechRole>(StringComparer.Ordinal);
        Add(roles, SpeechRole.Label, words.Labels);
        Add(roles, SpeechRole.Work, words.Works);
        Add(roles, SpeechRole.Text, words.Texts);
        Add(roles, SpeechRole.Indefinite, words.Indefinite);
        Add(roles, SpeechRole.Subordinator, words.Subordinators);
        Add(roles, SpeechRole.Clitic, words.Clitics);
        Add(roles, SpeechRole.Preposition, words.Prepositions);
        Dictionary<string, SpeechRole> pronouns = new(StringComparer.OrdinalIgnoreCase);
        AddExact(pronouns, SpeechRole.Male, words.Male);
        AddExact(pronouns, SpeechRole.Female, words.Female);
        AddExact(pronouns, SpeechRole.AnyPronoun, words.Any);
        _pronouns = pronouns.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _participles = [.. words.ParticipleEndings.Select(Folding.Fold)];
        _roles = roles.ToFrozenDictionary(StringComparer.Ordinal);
        AddPhrases(SpeechRole.Verb, words.Verbs);
        AddPhrases(SpeechRole.According, words.According);
    }

    public static Speech For(string language) => ByLanguage[language];

    public bool Is(Token token, SpeechRole role) => (_roles.GetValueOrDefault(token.Folded) & role) != 0;

    /// <summary>Pronouns count accents: él speaks, el does not.</summary>
    public bool IsPronoun(string word, SpeechRole role) => (_pronouns.GetValueOrDefault(word) & role) != 0;

    public bool IsParticiple(string folded) => _participles.Any(e => folded.EndsWith(e, StringComparison.Ordinal));

    /// <summary>The end of a verb of saying, or of words like "according to", that begin at a token; null when none does.</summary>
    public int? EndOf(SpeechRole role, TokenizedText text, int token) => _phrases.Longest(text, token, (found, _) => found == role)?.End;

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

    private void AddPhrases(SpeechRole role, string[] phrases)
    {
        foreach (string phrase in phrases)
        {
            _phrases.Add(Tokenizer.Words(phrase), role);
        }
    }
}
