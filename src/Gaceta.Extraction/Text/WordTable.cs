using System.Numerics;

namespace Gaceta.Extraction;

/// <summary>
/// What is known of words, asked with a hash that is there already (<see cref="WordHash"/>). Most words of a text stand in no table,
/// and then the answer costs one look into an array.
/// </summary>
internal sealed class WordTable<T>
{
    /// <summary>Places for each word, at least: a look for a word that is missing takes 1.4 steps where a quarter is full, and 2.5 where half is.</summary>
    private const int Room = 4;

    /// <summary>By place; 0 where none is. Apart from the words, so that looks in vain touch little memory.</summary>
    private readonly int[] _hashes;
    private readonly KeyValuePair<string, T>[] _words;
    private readonly int _shift;

    /// <param name="words">Each once.</param>
    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        KeyValuePair<string, T>[] all = [.. words];
        int places = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(all.Length * Room, 2));
        _shift = 32 - BitOperations.Log2((uint)places);
        _hashes = new int[places];
        _words = new KeyValuePair<string, T>[places];
        foreach (KeyValuePair<string, T> word in all)
        {
            int hash = NotZero(WordHash.Of(word.Key));
            int place = PlaceOf(hash);
            while (_hashes[place] != 0)
            {
                place = Next(place);
            }

            (_hashes[place], _words[place]) = (hash, word);
        }
    }

    /// <param name="hash">Of <paramref name="word"/>.</param>
    /// <returns>The value of the word; the default for one that is unknown.</returns>
    public T? Find(ReadOnlySpan<char> word, int hash)
    {
        hash = NotZero(hash);
        int place = PlaceOf(hash);
        while (_hashes[place] != 0 && !(_hashes[place] == hash && word.SequenceEqual(_words[place].Key)))
        {
            place = Next(place);
        }

        return _words[place].Value;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{char}, int)"/>
    public T? Find(ReadOnlySpan<char> word) => Find(word, WordHash.Of(word));

    private static int NotZero(int hash) => hash | 1;

    /// <summary>The upper bits, spread by the golden ratio: the lower ones of the hash depend on few bits of the letters.</summary>
    private int PlaceOf(int hash) => (int)(unchecked((uint)hash * 2654435769) >> _shift);

    private int Next(int place) => (place + 1) & (_hashes.Length - 1);
}
