namespace Gaceta.Extraction;

/// <summary>A stretch of a text, in UTF-16 units, end exclusive.</summary>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    public int Length => End - Start;

    /// <summary>The span of <paramref name="length"/> units from <paramref name="start"/> on.</summary>
    public static TextSpan At(int start, int length) => new(start, start + length);

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public TextSpan Shift(int by) => new(Start + by, End + by);

    /// <summary>The words of this span. Throws when the span lies outside <paramref name="text"/>.</summary>
    public string In(string text) => text[Start..End];

    /// <summary>Earlier first; of two that begin together, the longer first, so that an outer span precedes its inner ones.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
