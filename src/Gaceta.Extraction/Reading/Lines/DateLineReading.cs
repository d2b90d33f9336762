using System.Collections.Immutable;
using Gaceta.Extraction.Dates;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>The pieces of one line between its dates and separating signs, each with what it is.</summary>
internal sealed class DateLineReading
{
    private readonly Line _line;
    private readonly ImmutableArray<Fact>.Builder _facts = ImmutableArray.CreateBuilder<Fact>();
    private Field _next = Field.Date;
    private int _labelStart = -1;
    private string? _unknownName;

    public DateLineReading(Line line, ImmutableArray<DateReading> dates)
    {
        _line = line;
        int start = 0;
        foreach (DateReading date in dates.Where(d => d.Value.Precision == DatePrecision.Day))
        {
            ReadPieces(start, date.Span.Start);
            AddDate(date);
            start = date.Span.End;
        }

        ReadPieces(start, line.Text.Length);
        AddNameBesideDate();
    }

    public int Dates { get; private set; }

    public int UnknownPieces { get; private set; }

    public int UnknownWords { get; private set; }

    /// <summary>Whether a sign such as a vertical bar parts the pieces, or a comma a place from the date.</summary>
    public bool IsSeparated { get; private set; }

    public ImmutableArray<Fact> Facts => _facts.ToImmutable();

    private void ReadPieces(int start, int end)
    {
        int from = start;
        TextToken[] separators = [.. _line.Tokens.Where(t => t.Span.Start >= start && t.Span.End <= end && LinePiece.IsSeparator(t, _line.Text))];
        for (int i = 0; i < separators.Length; i++)
        {
            TextToken separator = separators[i];
            if (JoinsAuthors(from, separator, i + 1 < separators.Length ? separators[i + 1].Span.Start : end))
            {
                continue;
            }

            IsSeparated = true;
            ReadPiece(from, separator.Span.Start);
            from = separator.Span.End;
        }

        ReadPiece(from, end);
    }

    /// <summary>"By Jane Roe / John Doe".</summary>
    private bool JoinsAuthors(int start, TextToken stroke, int end) =>
        stroke.Is('/') && BylineReader.IsFullName(_line.Text[stroke.Span.End..end].Trim()) && BylineReader.Read(_line.Text[start..stroke.Span.Start].Trim()) is not null;

    private void ReadPiece(int start, int end)
    {
        ImmutableArray<TextToken> words = [.. _line.Words.Where(t => t.Span.Start >= start && t.Span.End <= end)];
        int first = SkipLabels(words, SkipPage(words, start));
        int last = Math.Min(LinePiece.WithoutLinkers(words, first), LinePiece.LabelAtEnd(words, first));
        SkipLabels(words, Math.Max(last, first));
        ImmutableArray<TextToken> own = first < last ? words[first..last] : [];
        if (own.IsEmpty || _line.Text[start..end].Trim() is "")
        {
            return;
        }

        bool nickname = Dates > 0 && last == words.Length && LinePiece.IsNickname(own);
        int pieceStart = words[nickname ? last - 1 : first].Span.Start;
        int pieceEnd = last == words.Length ? EndOfPiece(words[last - 1].Span.End, end) : words[last - 1].Span.End;
        var span = new TextSpan(pieceStart, pieceEnd);
        if (nickname)
        {
            Add(Field.Byline, span.In(_line.Text), "byline-line", span);
        }
        else if (!AddFacts(span, words, own, start, isPart: start > 0 || end < _line.Text.Length) && !LinePiece.SaysNothing(span.In(_line.Text), own))
        {
            AddUnknown(span, own, end);
        }
    }

    /// <summary>Whether the piece states an author or outlet.</summary>
    private bool AddFacts(TextSpan span, ImmutableArray<TextToken> words, ImmutableArray<TextToken> own, int start, bool isPart)
    {
        string piece = span.In(_line.Text);
        if (ReadingWords.Bylines.MatchAt(own, 0) > 0 && BylineReader.Read(piece) is { } names)
        {
            Add(Field.Byline, names, "byline-line", span);
            AddOutletBesideAuthor(piece);
        }
        else if (isPart && BylineReader.ReadLabelled(piece) is { } labelled)
        {
            Add(Field.Byline, labelled, "byline-label", span);
        }
        else if (Outlet(words, start, span.End) is { } outlet)
        {
            Add(Field.Source, outlet.In(_line.Text), "outlet-line", outlet);
        }
        else
        {
            return false;
        }

        return true;
    }

    private void AddUnknown(TextSpan span, ImmutableArray<TextToken> words, int end)
    {
        string piece = span.In(_line.Text);
        ReadOnlySpan<char> behind = _line.Text.AsSpan(span.End, end - span.End);
        bool linked = Dates > 0 && BylineReader.IsBeforeOutlet(words[0].Span.In(_line.Text));
        IsSeparated |= linked || behind.ContainsAny(',', '.');
        bool counted = span.Start > 0 && char.IsAsciiDigit(_line.Text[span.Start - 1]);
        if (_unknownName is null && !counted && !behind.Contains(',') && BylineReader.IsFullName(piece) && !ReadingWords.Site.IsIn(words))
        {
            _unknownName = piece;
        }
        else
        {
            UnknownPieces++;
            UnknownWords += words.Length;
        }
    }

    private int SkipPage(ImmutableArray<TextToken> words, int start) =>
        words is [var page, ..] && ReadingWords.Pages.MatchAt(words, 0) == 1 && page.Span.Start - start <= 1
        && _line.Tokens.Any(t => t.Kind == TextTokenKind.Number && t.Span.Start > page.Span.End && t.Span.Start - page.Span.End <= 2) ? 1 : 0;

    /// <summary>The piece as an outlet's name, without the desk that signs before it; the name's article is one of the words that also stand before a time.</summary>
    private TextSpan? Outlet(ImmutableArray<TextToken> words, int start, int end)
    {
        int first = SkipPage(words, start);
        int name = first + ReadingWords.Roles.MatchAt(words, first);
        return name > first && name < words.Length && OutletFrom(words[name], end, OutletName.IsBesideAuthor) is { } signed ? signed
            : OutletFrom(words[first], end, line => OutletName.Is(line) || OutletName.IsInstitution(line));
    }

    private TextSpan? OutletFrom(TextToken first, int end, Func<Line, bool> isOutlet)
    {
        var span = new TextSpan(first.Span.Start, end);
        return first.Capital && new Line(span.In(_line.Text), default) is { Words.Length: <= OutletName.LongestName } name && isOutlet(name) ? span : null;
    }

    /// <summary>"By Jane Roe, The Courier".</summary>
    private void AddOutletBesideAuthor(string piece)
    {
        string outlet = piece[(piece.LastIndexOf(',') + 1)..].Trim();
        if (outlet.Length < piece.Length && OutletName.IsBesideAuthor(new Line(outlet, default)))
        {
            Add(Field.Source, outlet, "outlet-beside-author", TextSpan.At(_line.Text.IndexOf(outlet, StringComparison.Ordinal), outlet.Length));
        }
    }

    /// <summary>Full stops belong to initials: <c>J. I. da Silva C.</c></summary>
    private int EndOfPiece(int end, int limit) => end < limit && _line.Text[end] == '.' ? end + 1 : end;

    private int SkipLabels(ImmutableArray<TextToken> words, int index)
    {
        while (index < words.Length)
        {
            int updated = ReadingWords.Updated.MatchAt(words, index);
            int published = ReadingWords.Published.MatchAt(words, index);
            int clock = ReadingWords.Clock.MatchAt(words, index);
            int byline = ReadingWords.Bylines.MatchAt(words, index);
            if (updated + published + clock == 0 || byline > Math.Max(published, clock))
            {
                break;
            }

            if (updated + published > 0)
            {
                _labelStart = _labelStart < 0 ? words[index].Span.Start : _labelStart;
                _next = updated >= published ? Field.Updated : Field.Date;
            }

            index += Math.Max(Math.Max(updated, published), clock);
        }

        return index;
    }

    private void AddDate(DateReading date)
    {
        Dates++;
        int start = _labelStart < 0 ? date.Span.Start : _labelStart;
        bool labelled = _labelStart >= 0;
        Add(_next, date.Value.ToString(), _line.IsDate ? "date-prefix" : labelled ? "date-label" : "date-line", new TextSpan(start, date.Span.End), date.Alternative);
        (_next, _labelStart) = (Field.Date, -1);
    }

    /// <summary>A full name that a separating sign parts from a date is the author's.</summary>
    private void AddNameBesideDate()
    {
        if (_unknownName is not { } name)
        {
            return;
        }

        if (Dates == 0 || !IsSeparated || UnknownPieces > 1 || _facts.Any(f => f.Field == Field.Byline))
        {
            UnknownPieces++;
            UnknownWords += name.Split(' ').Length;
            return;
        }

        Add(Field.Byline, BylineReader.InNormalCase(name), "name-beside-date", TextSpan.At(_line.Text.IndexOf(name, StringComparison.Ordinal), name.Length));
    }

    private void Add(Field field, string value, string rule, TextSpan span, EdtfDate? alternative = null) =>
        _facts.Add(new Fact(field, value, rule, span.In(_line.Text), _line.SpanOf(span)) { Alternative = alternative });
}
