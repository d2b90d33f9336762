using Gaceta.Input;

namespace Gaceta.Fetching;

/// <summary>What one fetch may cost, so that no server can keep the program busy or fill its memory.</summary>
internal sealed record FetchLimits
{
    public static FetchLimits Default { get; } = new();

    /// <summary>
    /// For pictures, whose addresses strangers wrote. Newspapers send less than one megabyte, cameras make up to ten; a larger file would weigh on
    /// every reader, and on the editor's repository for ever.
    /// </summary>
    public static FetchLimits OfPictures { get; } = new() { LargestBody = 10 * 1024 * 1024, PublicOnly = true };

    /// <summary>
    /// Most bytes of the answer, counted after decompression: a few kilobytes of gzip can unfold into gigabytes. The same as for files,
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

    /// <summary>Whether no server of a private network is asked. An editor who names the address may well mean one.</summary>
    public bool PublicOnly { get; init; }
}
