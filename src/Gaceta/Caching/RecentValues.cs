namespace Gaceta.Caching;

/// <summary>
/// What was made of articles last, one value of each, for those that are asked for again soon: it can be made anew, and is too much to be held of
/// all articles of a large digest. Of so many articles as there are places every value stays. Safe for use by several threads at once.
/// </summary>
internal sealed class RecentValues<T>(int places)
    where T : class
{
    private readonly Entry?[] _entries = new Entry?[places];

    /// <param name="number">Of the article, from 0. Neighbours never take each other's place.</param>
    /// <param name="make">Makes the value; several threads may do so at once, and either value counts.</param>
    public T Of<TSource>(int number, TSource source, Func<TSource, T> make)
    {
        ref Entry? place = ref _entries[number % places];
        if (place is { } known && known.Number == number)
        {
            return known.Value;
        }

        T made = make(source);
        place = new Entry(number, made);
        return made;
    }

    public void Clear() => Array.Clear(_entries);

    private sealed record Entry(int Number, T Value);
}
