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
    private readonly WordTable<int[]> _endings;
    private readonly FrozenDictionary<char, int[]> _letters;
    private readonly WordCache<Voice[]> _voices;

    private LanguageProfile(ImmutableArray<Lexicon> lexicons)
    {
        Codes = [.. lexicons.Select(l => l.Code)];
        _words = new(Index(lexicons, l => l.Words));
        _endings = new(Index(lexicons, l => l.Endings));
        _letters = Index(lexicons, l => l.Letters).ToFrozenDictionary();
        _voices = new(VoicesOf);
    }

    public static FrozenDictionary<Script, LanguageProfile> ByScript { get; } = Lexicon.All
        .GroupBy(l => Enum.Parse<Script>(l.Languages.Script, ignoreCase: true))
        .ToFrozenDictionary(group => group.Key, group => new LanguageProfile([.. group]));

    public ImmutableArray<string> Codes { get; }

    /// <summary>For each language, in the order of <see cref="Codes"/>, how much the words speak for it.</summary>
    public double[] Score(ReadOnlySpan<char> text)
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
                foreach (Voice voice in _voices.Of(text[start..i]))
                {
                    voice.AddTo(scores);
                }

                start = -1;
            }
        }

        return scores;
    }

    private Voice[] VoicesOf(string written)
    {
        string word = written.ToLowerInvariant();
        return _words.Find(word) is { } languages ? [new Voice(languages, 1)] : [.. OfLetters(word), .. OfEnding(word)];
    }

    private IEnumerable<Voice> OfLetters(string word)
    {
        foreach (char c in word)
        {
            if (!char.IsAscii(c) && _letters.TryGetValue(c, out int[]? languages))
            {
                yield return new Voice(languages, LetterWeight);
            }
        }
    }

    /// <summary>The longest ending that speaks for a language.</summary>
    private IEnumerable<Voice> OfEnding(string word)
    {
        for (int length = Math.Min(LongestEnding, word.Length - 2); length > 1; length--)
        {
            if (_endings.Find(word.AsSpan()[^length..]) is { } languages)
            {
                return [new Voice(languages, EndingWeight)];
            }
        }

        return [];
    }

    private static Dictionary<TKey, int[]> Index<TKey>(ImmutableArray<Lexicon> lexicons, Func<LanguageLexicon, IEnumerable<TKey>> keys)
        where TKey : notnull =>
        lexicons.SelectMany((lexicon, i) => keys(lexicon.Languages).Distinct().Select(key => (key, i)))
            .GroupBy(pair => pair.key, pair => pair.i)
            .ToDictionary(group => group.Key, group => group.ToArray());
}
