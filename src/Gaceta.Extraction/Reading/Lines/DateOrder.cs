namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Decides which day digits in either order mean: the one that another date of the same article agrees with.</summary>
internal static class DateOrder
{
    public static IEnumerable<(Fact Fact, EdtfDate Date)> Resolve(IEnumerable<Fact> facts)
    {
        (Fact Fact, EdtfDate Date)[] dates = [.. facts.Select(f => (f, EdtfDate.TryParse(f.Value, out EdtfDate date) ? date : default)).Where(p => p.Item2.Year > 0)];
        EdtfDate[] certain = [.. dates.Where(d => d.Fact.Alternative is null).Select(d => d.Date)];
        return dates.Select(d => d.Fact.Alternative is { } other && Distance(other, certain) < Distance(d.Date, certain) ? (d.Fact, other) : d);
    }

    /// <summary>Days to the nearest of the certain dates.</summary>
    private static int Distance(EdtfDate date, EdtfDate[] certain) =>
        certain.Select(c => Math.Abs(c.FirstDay.DayNumber - date.FirstDay.DayNumber)).DefaultIfEmpty(0).Min();
}
