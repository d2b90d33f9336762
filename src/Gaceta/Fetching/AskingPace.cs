namespace Gaceta.Fetching;

/// <summary>How fast other people's servers are asked.</summary>
internal sealed record AskingPace
{
    public static AskingPace Polite { get; } = new();

    /// <summary>Servers asked at once. More would fill a home connection, and gain little where one server has most of the links.</summary>
    public int Hosts { get; init; } = 4;

    /// <summary>Between two questions to one server, doubled before every further try: one a second, as crawlers that are welcome do.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>For one answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Further tries after an answer that may pass.</summary>
    public int Retries { get; init; } = 2;
}
