using System.Collections.Immutable;

namespace Gaceta.Extraction.Lexicons;

/// <summary>Words and phrases, compared without accents, case and signs.</summary>
internal sealed class PhraseSet
{
    private readonly WordTable<string[][]> _byFirstWord;

    public PhraseSet(IEnumerable<string> phrases)
    {
        ILookup<string, string[]> byFirstWord = phrases.Select(WordsOf).Where(words => words.Length > 0).ToLookup(words => words[0]);
        FirstWords = [.. byFirstWord.Select(group => group.Key)];
        _byFirstWord = new([.. byFirstWord.Select(group => KeyValuePair.Create(group.Key, group.OrderByDescending(words => words.Length).ToArray()))]);
    }

    /// <summary>The words with which a phrase begins, folded.</summary>
    public ImmutableArray<string> FirstWords { get; }

    /// <summary>Number of words of the longest phrase that begins at <paramref name="index"/>; 0 when none does.</summary>
    public int MatchAt(ReadOnlySpan<TextToken> words, int index)
    {
        if (index >= words.Length || _byFirstWord.Find(words[index].Word, words[index].Hash) is not { } phrases)
        {
            return 0;
        }

        foreach (string[] phrase in phrases)
        {
            if (Follows(words[index..], phrase))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    /// <inheritdoc cref="MatchAt(ReadOnlySpan{TextToken}, int)"/>
    public int MatchAt(ImmutableArray<TextToken> words, int index) => MatchAt(words.AsSpan(), index);

    /// <summary>Index of the first word with which a phrase begins; -1 when none does.</summary>
    public int FirstIn(ReadOnlySpan<TextToken> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (MatchAt(words, i) > 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether some phrase stands anywhere among the words.</summary>
    public bool IsIn(ReadOnlySpan<TextToken> words) => FirstIn(words) >= 0;

    /// <inheritdoc cref="IsIn(ReadOnlySpan{TextToken})"/>
    public bool IsIn(ImmutableArray<TextToken> words) => IsIn(words.AsSpan());

    /// <summary>How many of the words are a phrase by themselves.</summary>
    public int CountIn(ImmutableArray<TextToken> words)
    {
        int count = 0;
        foreach (TextToken word in words)
        {
            count += Has(word) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether the words are one phrase and nothing else.</summary>
    public bool Equals(ReadOnlySpan<TextToken> words) => words.Length > 0 && MatchAt(words, 0) == words.Length;

    /// <inheritdoc cref="Equals(ReadOnlySpan{TextToken})"/>
    public bool Equals(ImmutableArray<TextToken> words) => Equals(words.AsSpan());

    /// <summary>Whether the word is a phrase by itself.</summary>
    public bool Has(TextToken word) => MatchAt(new ReadOnlySpan<TextToken>(in word), 0) > 0;

    private static bool Follows(ReadOnlySpan<TextToken> words, string[] phrase)
    {
        if (phrase.Length > words.Length)
        {
            return false;
        }

        for (int i = 1; i < phrase.Length; i++)
        {
            if (words[i].Word != phrase[i])
            {
                return false;
            }
        }

        return true;
    }

    private static string[] WordsOf(string phrase) =>
        [.. TextTokens.Of(phrase).Where(t => t.Kind == TextTokenKind.Word).Select(t => t.Word)];
}
