using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Dates;

/// <summary>The words by which running text of one language names days.</summary>
internal sealed class DayWords
{
    private static readonly FrozenDictionary<string, DayWords> ByLanguage =
        Lexicon.All.ToFrozenDictionary(l => l.Code, l => new DayWords(l.Dates, DateWords.ForText(l.Code)));

    private static readonly DayWords OfNone = new(new DateLexicon(), DateWords.ForText(null));

    private readonly WordTable<int> _weekdays;
    private readonly WordTable<int> _numbers;
    private readonly WordSet _begin;
    private readonly ImmutableArray<(PhraseSet Words, int Offset)> _relative;
    private readonly ImmutableArray<string> _aheadEndings;
    private readonly bool _capitalised;

    private DayWords(DateLexicon lexicon, DateWords dates)
    {
        Dates = dates;
        _weekdays = Numbered(lexicon.Weekdays.Select(names => names[0]));
        _numbers = Numbered(lexicon.Numbers);
        _relative = [.. lexicon.Relative.Select(r => (new PhraseSet([r.Key]), r.Value))];
        _aheadEndings = [.. lexicon.AheadEndings];
        _capitalised = lexicon.Capitalised;
        (Openers, Past, Future, This) = (new(lexicon.Openers), new(lexicon.Past), new(lexicon.Future), new(lexicon.This));
        (Ahead, InMonth, InYear) = (new(lexicon.Ahead), new(lexicon.InMonth), new(lexicon.InYear));
        (Days, Weeks, Ago, Counted) = (new(lexicon.Days), new(lexicon.Weeks), new(lexicon.Ago), new(lexicon.Counted));
        _begin = new([
            .. dates.Names,
            .. lexicon.Weekdays.Select(names => Folding.Fold(names[0])),
            .. lexicon.Numbers.Select(Folding.Fold),
            .. _relative.SelectMany(relative => relative.Words.FirstWords),
            .. Ago.FirstWords]);
    }

    public DateWords Dates { get; }

    public PhraseSet Openers { get; }

    public PhraseSet Past { get; }

    public PhraseSet Future { get; }

    public PhraseSet This { get; }

    public PhraseSet Ahead { get; }

    public PhraseSet InMonth { get; }

    public PhraseSet InYear { get; }

    public PhraseSet Days { get; }

    public PhraseSet Weeks { get; }

    public PhraseSet Ago { get; }

    public PhraseSet Counted { get; }

    /// <summary>For an unknown language only the calendar's words, of all languages.</summary>
    public static DayWords Of(string? language) => language is not null && ByLanguage.TryGetValue(language, out DayWords? words) ? words : OfNone;

    /// <summary>Whether words that name a day may begin with the token; of most tokens nothing more need be asked.</summary>
    public bool MayBegin(TextToken token) => token.Kind == TextTokenKind.Number || _begin.Contains(token);

    /// <summary>A weekday by its full name; a capital letter makes it a person's or a town's where weekdays have none.</summary>
    public DayOfWeek? WeekdayOf(TextToken token) =>
        token.Kind == TextTokenKind.Word && token.Capital == _capitalised && _weekdays.Find(token.Word, token.Hash) is > 0 and int day ? (DayOfWeek)(day % 7) : null;

    /// <summary>In digits or as a word; 0 for another word.</summary>
    public int NumberOf(TextToken token) => token.Kind == TextTokenKind.Number ? Math.Max(token.Number, 0) : _numbers.Find(token.Word, token.Hash);

    /// <summary>Days from publication that the words at <paramref name="index"/> name, and how many tokens they are.</summary>
    public (int Offset, int Length)? RelativeAt(ImmutableArray<TextToken> tokens, int index)
    {
        foreach ((PhraseSet words, int offset) in _relative)
        {
            if (words.MatchAt(tokens, index) is > 0 and int length)
            {
                return (offset, length);
            }
        }

        return null;
    }

    public bool IsAhead(TextToken token) => Ahead.Has(token);

    /// <summary>Whether a word ends as a verb of the future does; accents count.</summary>
    public bool EndsAhead(ReadOnlySpan<char> word)
    {
        foreach (string ending in _aheadEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words by their places from 1 on; of one that comes twice, the first.</summary>
    private static WordTable<int> Numbered(IEnumerable<string> words)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((int index, string word) in words.Index())
        {
            places.TryAdd(Folding.Fold(word), index + 1);
        }

        return new(places);
    }
}
