using System.Numerics;

namespace Gaceta.Extraction;

/// <summary>
/// What is known of words, asked with a hash that is there already (<see cref="WordHash"/>). Most words of a text stand in no table,
/// and then the answer costs one look into an array.
/// </summary>
internal sealed class WordTable<T>
{
    /// <summary>Places for each word, so that a look seldom meets another word. With two, one look in five did.</summary>
    private const int Room = 4;

    private readonly Entry[] _entries;
    private readonly int _shift;

    /// <param name="words">Each once.</param>
    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        KeyValuePair<string, T>[] all = [.. words];
        int places = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(all.Length * Room, 2));
        _entries = new Entry[places];
        _shift = 32 - BitOperations.Log2((uint)places);
        foreach ((string word, T value) in all)
        {
            int hash = WordHash.Of(word);
            int place = PlaceOf(hash);
            while (_entries[place].Word is not null)
            {
                place = Next(place);
            }

            _entries[place] = new Entry(word, hash, value);
        }
    }

    /// <param name="hash">Of <paramref name="word"/>.</param>
    /// <returns>The value of the word; the default for one that is unknown.</returns>
    public T? Find(ReadOnlySpan<char> word, int hash)
    {
        int place = PlaceOf(hash);
        while (_entries[place].Word is { } known && !(_entries[place].Hash == hash && word.SequenceEqual(known)))
        {
            place = Next(place);
        }

        return _entries[place].Value;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{char}, int)"/>
    public T? Find(ReadOnlySpan<char> word) => Find(word, WordHash.Of(word));

    /// <summary>The upper bits, spread by the golden ratio: the lower ones of the hash depend on few bits of the letters.</summary>
    private int PlaceOf(int hash) => (int)(unchecked((uint)hash * 2654435769) >> _shift);

    private int Next(int place) => (place + 1) & (_entries.Length - 1);

    private readonly record struct Entry(string? Word, int Hash, T? Value);
}
