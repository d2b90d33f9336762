using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Dates;

/// <summary>The words of dates, of one language or of all.</summary>
internal sealed class DateWords
{
    private static readonly DateWords OfAll = new([.. Preferred(null)]);
    private static readonly FrozenDictionary<string, DateWords> WithOthers = Lexicon.All.ToFrozenDictionary(l => l.Code, l => new DateWords([.. Preferred(l.Code)]));
    private static readonly FrozenDictionary<string, DateWords> Alone = Lexicon.All.ToFrozenDictionary(l => l.Code, l => new DateWords([l]));

    private readonly WordTable<int> _months;
    private readonly WordTable<int> _weekdays;
    private readonly WordSet _fillers;
    private readonly WordSet _ordinals;
    private readonly ImmutableArray<FrozenSet<string>> _marks;

    private DateWords(ImmutableArray<Lexicon> lexicons)
    {
        ImmutableArray<DateLexicon> all = [.. lexicons.Select(l => l.Dates)];
        Names = [.. all.SelectMany(d => d.Months.Concat(d.Weekdays)).SelectMany(names => names).Select(Folding.Fold)];
        _months = Places(all.Select(d => d.Months));
        _weekdays = Places(all.Select(d => d.Weekdays));
        _fillers = new(all.SelectMany(d => d.Fillers));
        _ordinals = new(all.SelectMany(d => d.Ordinals));
        _marks = [.. Enumerable.Range(0, 3).Select(i => all.Where(d => d.Marks.Count > i).Select(d => d.Marks[i]).ToFrozenSet())];
        MonthFirst = all[0].MonthFirst;
        Capitalised = lexicons.Length == 1 && all[0].Capitalised;
    }

    /// <summary>All names of months and weekdays, folded.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>Whether 5/6/2026 is a day of May.</summary>
    public bool MonthFirst { get; }

    /// <summary>Whether a name of a month in lower case is another word ("may", "march").</summary>
    public bool Capitalised { get; }

    /// <summary>For a line that may be in any language: words of <paramref name="language"/> first, then those of English, then the rest.</summary>
    public static DateWords ForLines(string? language) => language is not null && WithOthers.TryGetValue(language, out DateWords? words) ? words : OfAll;

    /// <summary>For running text: words of its own language and no other. All languages' words where it is unknown.</summary>
    public static DateWords ForText(string? language) => language is not null && Alone.TryGetValue(language, out DateWords? words) ? words : OfAll;

    /// <summary>1 to 12; 0 for another word.</summary>
    public int MonthOf(TextToken token) => token.Kind == TextTokenKind.Word && (token.Capital || !Capitalised) ? _months.Find(token.Word, token.Hash) : 0;

    public DayOfWeek? WeekdayOf(TextToken token) =>
        token.Kind == TextTokenKind.Word && (token.Capital || !Capitalised) && _weekdays.Find(token.Word, token.Hash) is > 0 and int day ? (DayOfWeek)(day % 7) : null;

    public bool IsFiller(TextToken token) => token.Kind == TextTokenKind.Word && _fillers.Contains(token);

    public bool IsOrdinal(TextToken token) => token.Kind == TextTokenKind.Word && _ordinals.Contains(token);

    /// <param name="unit">0 for the sign behind a year, 1 behind a month, 2 behind a day.</param>
    public bool IsMark(TextToken token, int unit) => token.Word.Length == 1 && _marks[unit].Contains(token.Word);

    private static IEnumerable<Lexicon> Preferred(string? first) =>
        Lexicon.All.OrderBy(l => l.Code == first ? 0 : l.Code == "en" ? 1 : 2);

    private static WordTable<int> Places(IEnumerable<List<List<string>>> lists)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (List<List<string>> list in lists)
        {
            for (int i = 0; i < list.Count; i++)
            {
                list[i].ForEach(word => places.TryAdd(Folding.Fold(word), i + 1));
            }
        }

        return new(places);
    }
}
