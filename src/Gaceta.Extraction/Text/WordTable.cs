using System.Numerics;

namespace Gaceta.Extraction;

/// <summary>
/// What is known of words, asked with a hash that is there already (<see cref="WordHash"/>). Most words of a text stand in no table,
/// and then the answer costs one look into an array.
/// </summary>
internal sealed class WordTable<T>
{
    /// <summary>
    /// Places for each word, at least: a look for a word that is missing takes 1.4 steps where a quarter is full, and 2.5 where half is.
    /// </summary>
    private const int Room = 4;

    /// <summary>By place; 0 where no word is. Apart from the words, so that looks in vain touch little memory.</summary>
    private int[] _hashes = [];
    private KeyValuePair<string, T>[] _words = [];
    private int _shift;
    private int _count;

    /// <param name="expected">Number of words; with more, the table grows.</param>
    public WordTable(int expected = 0) => MakeRoom(Math.Max(expected, 1));

    /// <param name="words">Each once.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
        : this(words.Count)
    {
        foreach ((string word, T value) in words)
        {
            Set(word, WordHash.Of(word), value);
        }
    }

    /// <param name="hash">Of <paramref name="word"/>.</param>
    /// <returns>The value of the word; the default for one that is unknown.</returns>
    public T? Find(ReadOnlySpan<char> word, int hash)
    {
        int place = PlaceOf(word, hash);
        return _hashes[place] == 0 ? default : _words[place].Value;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{char}, int)"/>
    public T? Find(ReadOnlySpan<char> word) => Find(word, WordHash.Of(word));

    /// <inheritdoc cref="Find(ReadOnlySpan{char}, int)"/>
    public void Set(string word, int hash, T value)
    {
        int place = PlaceOf(word, hash);
        if (_hashes[place] == 0 && ++_count * Room > _hashes.Length)
        {
            MakeRoom(_count);
            place = PlaceOf(word, hash);
        }

        (_hashes[place], _words[place]) = (NotZero(hash), KeyValuePair.Create(word, value));
    }

    /// <summary>Where a word stands; where it would, if it is unknown.</summary>
    private int PlaceOf(ReadOnlySpan<char> word, int hash)
    {
        hash = NotZero(hash);

        // The upper bits, spread by the golden ratio: the lower ones of the hash depend on few bits of the letters.
        int place = (int)(unchecked((uint)hash * 2654435769) >> _shift);
        while (_hashes[place] != 0 && !(_hashes[place] == hash && word.SequenceEqual(_words[place].Key)))
        {
            place = (place + 1) & (_hashes.Length - 1);
        }

        return place;
    }

    private void MakeRoom(int count)
    {
        (int[] hashes, KeyValuePair<string, T>[] words) = (_hashes, _words);
        int places = (int)BitOperations.RoundUpToPowerOf2((uint)(count * Room));
        _shift = 32 - BitOperations.Log2((uint)places);
        _hashes = new int[places];
        _words = new KeyValuePair<string, T>[places];
        for (int i = 0; i < hashes.Length; i++)
        {
            if (hashes[i] != 0)
            {
                int place = PlaceOf(words[i].Key, hashes[i]);
                (_hashes[place], _words[place]) = (hashes[i], words[i]);
            }
        }
    }

    private static int NotZero(int hash) => hash | 1;
}
