using Gaceta.Extraction.Dates;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>
/// The days of publication that an article states. Decides which day digits in either order mean: the one that another date of the
/// same article agrees with.
/// </summary>
internal static class DateOrder
{
    /// <summary>No article states more dates of its own; a file of nothing but dates is read all the same.</summary>
    private const int MostDates = 20;

    public static IEnumerable<(Fact Fact, EdtfDate Date)> Resolve(IEnumerable<Fact> facts)
    {
        (Fact Fact, EdtfDate Date)[] dates = [.. facts.Select(f => (f, DateOf(f))).Where(p => p.Item2.Year > 0)];
        EdtfDate[] certain = [.. dates.Where(d => d.Fact.Alternative is null).Select(d => d.Date).Distinct().Take(MostDates)];
        return dates.Where(d => d.Fact.Field == Field.Date).Select(d => d.Fact.Alternative is { } other && Distance(other, certain) < Distance(d.Date, certain) ? (d.Fact, other) : d);
    }

    /// <summary>The date that a fact states, or that an address holds; the default value without one.</summary>
    private static EdtfDate DateOf(Fact fact) => fact.Field switch
    {
        Field.Date or Field.Updated when EdtfDate.TryParse(fact.Value, out EdtfDate date) => date,
        Field.Address when AddressDate.TryRead(fact.Value, out DateReading reading) => reading.Value,
        _ => default,
    };

    /// <summary>Days to the nearest of the certain dates.</summary>
    private static int Distance(EdtfDate date, EdtfDate[] certain) =>
        certain.Select(c => Math.Abs(c.FirstDay.DayNumber - date.FirstDay.DayNumber)).DefaultIfEmpty(0).Min();
}
