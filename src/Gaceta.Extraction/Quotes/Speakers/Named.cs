namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>A mention by its tokens.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last.</param>
internal sealed record Named(int First, int End, ArticleActor Actor)
{
    /// <summary>Whether it is an office that stands for the name: "the minister".</summary>
    public bool IsRole { get; init; }
}
