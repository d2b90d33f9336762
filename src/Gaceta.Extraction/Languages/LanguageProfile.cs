using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Languages;

/// <summary>
/// The languages of one script with all that tells them apart. A word of several languages speaks for each of them, by its share:
/// <c>de</c> for six languages a little, <c>the</c> for one wholly.
/// </summary>
internal sealed class LanguageProfile
{
    /// <summary>An ending counts less than a word: names bear endings too. At a full word's weight, "Washington" spoke for no English.</summary>
    private const double EndingWeight = 0.5;

    /// <summary>A letter counts less than a word: names of other countries bring it in ("Müller" in a Spanish text).</summary>
    private const double LetterWeight = 0.4;

    /// <summary>Longest ending in the lexicons.</summary>
    private const int LongestEnding = 6;

    private readonly FrozenDictionary<string, int[]> _words;
    private readonly FrozenDictionary<string, int[]> _endings;
    private readonly FrozenDictionary<char, int[]> _letters;

    private LanguageProfile(ImmutableArray<Lexicon> lexicons)
    {
        Codes = [.. lexicons.Select(l => l.Code)];
        _words = Index(lexicons, l => l.Words);
        _endings = Index(lexicons, l => l.Endings);
        _letters = Index(lexicons, l => l.Letters);
    }

    public static FrozenDictionary<Script, LanguageProfile> ByScript { get; } = Lexicon.All
        .GroupBy(l => Enum.Parse<Script>(l.Languages.Script, ignoreCase: true))
        .ToFrozenDictionary(group => group.Key, group => new LanguageProfile([.. group]));

    public ImmutableArray<string> Codes { get; }

    /// <summary>For each language, in the order of <see cref="Codes"/>, how much the words speak for it.</summary>
    public double[] Score(IEnumerable<string> words)
    {
        var scores = new double[Codes.Length];
        foreach (string word in words)
        {
            if (_words.TryGetValue(word, out int[]? languages))
            {
                Add(scores, languages, 1);
            }
            else
            {
                AddForm(scores, word);
            }
        }

        return scores;
    }

    private void AddForm(double[] scores, string word)
    {
        foreach (char c in word)
        {
            if (!char.IsAscii(c) && _letters.TryGetValue(c, out int[]? languages))
            {
                Add(scores, languages, LetterWeight);
            }
        }

        for (int length = Math.Min(LongestEnding, word.Length - 2); length > 1; length--)
        {
            if (_endings.TryGetValue(word[^length..], out int[]? languages))
            {
                Add(scores, languages, EndingWeight);
                return;
            }
        }
    }

    private static void Add(double[] scores, int[] languages, double weight)
    {
        foreach (int language in languages)
        {
            scores[language] += weight / languages.Length;
        }
    }

    private static FrozenDictionary<TKey, int[]> Index<TKey>(ImmutableArray<Lexicon> lexicons, Func<LanguageLexicon, IEnumerable<TKey>> keys)
        where TKey : notnull =>
        lexicons.SelectMany((lexicon, i) => keys(lexicon.Languages).Distinct().Select(key => (key, i)))
            .GroupBy(pair => pair.key, pair => pair.i)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
}
