namespace Gaceta.Checking.External;

/// <summary>How an address of the web answered.</summary>
/// <param name="Status">HTTP status; 0 where no answer came.</param>
/// <param name="Fault">Why no answer came; null otherwise.</param>
internal sealed record LinkAnswer(int Status, string? Fault = null)
{
    /// <summary>Whether asking again may bring another answer: the server was busy, or the network failed.</summary>
    public bool IsPassing => Status is 0 or 408 or 429 or >= 500;

    /// <summary>Whether the page is gone. Servers that refuse programs (401, 403) or are busy say nothing about their page.</summary>
    public bool IsGone => Status is 404 or 410 || Fault is not null;
}
