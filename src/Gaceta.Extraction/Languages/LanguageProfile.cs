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

    private readonly WordTable<int[]> _words;

    /// <summary>Written backwards, so that a word's hash grows with the ending.</summary>
    private readonly WordTable<int[]> _endings;
    private readonly FrozenDictionary<char, int[]> _letters;

    private LanguageProfile(ImmutableArray<Lexicon> lexicons)
    {
        Codes = [.. lexicons.Select(l => l.Code)];
        _words = new(Index(lexicons, l => l.Words));
        _endings = new(Index(lexicons, l => l.Endings.Select(Backwards)));
        _letters = Index(lexicons, l => l.Letters).ToFrozenDictionary();
    }

    public static FrozenDictionary<Script, LanguageProfile> ByScript { get; } = Lexicon.All
        .GroupBy(l => Enum.Parse<Script>(l.Languages.Script, ignoreCase: true))
        .ToFrozenDictionary(group => group.Key, group => new LanguageProfile([.. group]));

    public ImmutableArray<string> Codes { get; }

    /// <summary>For each language, in the order of <see cref="Codes"/>, how much the words speak for it.</summary>
    /// <param name="text">In lower case.</param>
    public double[] Score(string text)
    {
        var scores = new double[Codes.Length];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool letter = i < text.Length && (char.IsLetter(text[i]) || text[i] is '·' or '¿' or '¡');
            if (letter && start < 0)
            {
                start = i;
            }
            else if (!letter && start >= 0)
            {
                AddWord(scores, text.AsSpan(start, i - start));
                start = -1;
            }
        }

        return scores;
    }

    private void AddWord(double[] scores, ReadOnlySpan<char> word)
    {
        if (_words.Find(word, WordHash.Of(word)) is { } languages)
        {
            Add(scores, languages, 1);
        }
        else
        {
            AddForm(scores, word);
        }
    }

    private void AddForm(double[] scores, ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsAscii(c) && _letters.TryGetValue(c, out int[]? languages))
            {
                Add(scores, languages, LetterWeight);
            }
        }

        if (LongestEndingOf(word) is { } speaking)
        {
            Add(scores, speaking, EndingWeight);
        }
    }

    /// <summary>The languages for which the longest ending of the word speaks; null when none does.</summary>
    private int[]? LongestEndingOf(ReadOnlySpan<char> word)
    {
        Span<char> ending = stackalloc char[LongestEnding];
        int hash = WordHash.Empty;
        int[]? longest = null;
        for (int length = 1; length <= Math.Min(LongestEnding, word.Length - 2); length++)
        {
            ending[length - 1] = word[^length];
            hash = WordHash.With(hash, word[^length]);
            longest = (length > 1 ? _endings.Find(ending[..length], hash) : null) ?? longest;
        }

        return longest;
    }

    private static string Backwards(string ending) => new([.. ending.Reverse()]);

    private static void Add(double[] scores, int[] languages, double weight)
    {
        foreach (int language in languages)
        {
            scores[language] += weight / languages.Length;
        }
    }

    private static Dictionary<TKey, int[]> Index<TKey>(ImmutableArray<Lexicon> lexicons, Func<LanguageLexicon, IEnumerable<TKey>> keys)
        where TKey : notnull =>
        lexicons.SelectMany((lexicon, i) => keys(lexicon.Languages).Distinct().Select(key => (key, i)))
            .GroupBy(pair => pair.key, pair => pair.i)
            .ToDictionary(group => group.Key, group => group.ToArray());
}
