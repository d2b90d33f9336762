namespace Gaceta.Bench.Measuring;

/// <summary>What a contestant needed for one run over all its files: the medians of its runs.</summary>
/// <param name="Time">On the clock.</param>
/// <param name="Processor">Of all cores together: what other programs do to the machine changes it far less than <paramref name="Time"/>.</param>
/// <param name="Allocated">Bytes of memory asked for.</param>
internal sealed record Measurement(Contestant Contestant, TimeSpan Time, TimeSpan Processor, double Allocated)
{
    public double ArticlesPerSecond => Contestant.Files.Length / Time.TotalSeconds;

    public double MegabytesPerSecond => Contestant.Megabytes / Time.TotalSeconds;

    public double ProcessorMilliseconds => Processor.TotalMilliseconds / Contestant.Files.Length;

    public double AllocatedPerArticle => Allocated / Contestant.Files.Length;
}
