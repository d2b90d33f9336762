using Gaceta.Input;

namespace Gaceta.Adding;

/// <summary>What fetching one article may cost, so that no server can keep the program busy or fill its memory.</summary>
internal sealed record FetchLimits
{
    public static FetchLimits Default { get; } = new();

    /// <summary>
    /// Most bytes of the article, counted after decompression: a few kilobytes of gzip can unfold into gigabytes. The same as for files,
    /// since what is larger would not be read from the input folder either.
    /// </summary>
    public int LargestBody { get; init; } = FileReading.LargestFile;

    /// <summary>
    /// Time for the whole fetch, all redirects included. A slow newspaper answers within five seconds; a person who waits for half a
    /// minute thinks that the program hangs.
    /// </summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Most redirects. Shorteners, consent pages and the step to https make up to five; browsers give up at twenty, and who needs more than
    /// ten goes round in a circle.
    /// </summary>
    public int Redirects { get; init; } = 10;
}
