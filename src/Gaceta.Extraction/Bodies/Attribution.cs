namespace Gaceta.Extraction;

/// <summary>The line under a quotation or post that tells whose words these are.</summary>
/// <param name="Author">The name as written.</param>
public sealed record Attribution(string Author)
{
    /// <summary>The account, with its at sign, as <c>@somebody</c>.</summary>
    public string? Handle { get; init; }

    /// <summary>The day of the post, where the line states it.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The whole line as it stands in the article.</summary>
    public string? Words { get; init; }
}
