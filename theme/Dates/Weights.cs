namespace Theme.Dates;

/// <summary>How heavy a day or month is drawn.</summary>
public static class Weights
{
    /// <summary>1 to 4 for 1, 2 to 3, 4 to 8 and more articles: each step doubles, for people see ratios, not differences.</summary>
    public static int Of(int articles) => articles switch
    {
        <= 1 => 1,
        <= 3 => 2,
        <= 8 => 3,
        _ => 4,
    };
}
