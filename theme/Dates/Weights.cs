namespace Theme.Dates;

/// <summary>How heavy a day or month is drawn.</summary>
public static class Weights
{
    /// <summary>1 to 4. The steps grow by ratio, for people see ratios, not differences: 1, 2 to 3, 4 to 8, more.</summary>
    public static int OfDay(int articles) => Of(articles, 1, 3, 8);

    /// <summary>1 to 4, as of a day with a tenth of the articles: a lively month has some ten lively days.</summary>
    public static int OfMonth(int articles) => Of(articles, 10, 30, 80);

    private static int Of(int articles, int light, int middle, int heavy) =>
        articles <= light ? 1 : articles <= middle ? 2 : articles <= heavy ? 3 : 4;
}
