using System.Globalization;

namespace Gaceta.Extraction.Tests.People;

/// <summary>Counts of what was found and what should have been.</summary>
internal sealed record Tally(int Right, int Found, int Expected)
{
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Tally operator +(Tally a, Tally b) => new(a.Right + b.Right, a.Found + b.Found, a.Expected + b.Expected);

    public static Tally Of<T>(IReadOnlyCollection<T> found, IReadOnlyCollection<T> expected) =>
        new(found.Intersect(expected).Count(), found.Count, expected.Count);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P {Precision:0.000} R {Recall:0.000} F1 {F1:0.000} ({Right} of {Expected}, {Found} found)");
}
