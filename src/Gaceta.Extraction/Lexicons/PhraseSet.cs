using System.Collections.Frozen;

namespace Gaceta.Extraction.Lexicons;

/// <summary>Words and phrases, compared without accents, case and signs.</summary>
internal sealed class PhraseSet
{
    private readonly FrozenDictionary<string, string[][]> _byFirstWord;

    public PhraseSet(IEnumerable<string> phrases) =>
        _byFirstWord = phrases.Select(WordsOf).Where(words => words.Length > 0)
            .GroupBy(words => words[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray());

    /// <summary>Number of words of the longest phrase that begins at <paramref name="index"/>; 0 when none does.</summary>
    public int MatchAt(IReadOnlyList<TextToken> words, int index)
    {
        if (index >= words.Count || !_byFirstWord.TryGetValue(words[index].Word, out string[][]? phrases))
        {
            return 0;
        }

        foreach (string[] phrase in phrases)
        {
            if (index + phrase.Length <= words.Count && Enumerable.Range(1, phrase.Length - 1).All(i => words[index + i].Word == phrase[i]))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    /// <summary>Whether some phrase stands anywhere among the words.</summary>
    public bool IsIn(IReadOnlyList<TextToken> words) => Enumerable.Range(0, words.Count).Any(i => MatchAt(words, i) > 0);

    /// <summary>Whether the words are one phrase and nothing else.</summary>
    public bool Equals(IReadOnlyList<TextToken> words) => words.Count > 0 && MatchAt(words, 0) == words.Count;

    private static string[] WordsOf(string phrase) =>
        [.. TextTokens.Of(phrase).Where(t => t.Kind == TextTokenKind.Word).Select(t => t.Word)];
}
