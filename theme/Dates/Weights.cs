namespace Theme.Dates;

/// <summary>How heavy a day or month is drawn.</summary>
public static class Weights
{
    /// <summary>
    /// 1 to 4. The steps grow by ratio, for people see ratios, not differences: 1, 2 to 3, 4 to 8, more; beside busier days an eighth, a quarter and a
    /// half of the busiest, or every day of a large digest would weigh the same.
    /// </summary>
    /// <param name="most">Articles of the busiest day in the same calendar.</param>
    public static int OfDay(int articles, int most) => Of(articles, most, 1, 3, 8);

    /// <summary>1 to 4, as of a day with a tenth of the articles: a lively month has some ten lively days.</summary>
    /// <param name="most">Articles of the busiest month in the same year.</param>
    public static int OfMonth(int articles, int most) => Of(articles, most, 10, 30, 80);

    private static int Of(int articles, int most, int light, int middle, int heavy) =>
        articles <= Math.Max(light, most / 8) ? 1 : articles <= Math.Max(middle, most / 4) ? 2 : articles <= Math.Max(heavy, most / 2) ? 3 : 4;
}
