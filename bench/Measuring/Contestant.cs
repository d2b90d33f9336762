using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Bench.Measuring;

/// <summary>Something done to every file of a corpus.</summary>
/// <param name="Do">Gives back something that depends on all its work, so that no work can be left out.</param>
/// <param name="OnAllCores">Whether the files are shared out among the cores; else they are done one after the other.</param>
internal sealed record Contestant(string Name, ImmutableArray<SourceFile> Files, Func<SourceFile, int> Do, bool OnAllCores = false)
{
    public int Run() => OnAllCores ? Files.AsParallel().Sum(Do) : Files.Sum(Do);

    public double Megabytes => Files.Sum(f => (double)f.Bytes.Length) / 1_000_000;
}
