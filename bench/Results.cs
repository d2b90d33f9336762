using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gaceta.Bench.Measuring;

namespace Gaceta.Bench;

/// <summary>What the race of the extractor came to.</summary>
internal static class Results
{
    public static string Write(ImmutableArray<Measurement> measurements, IEnumerable<(string What, double Ratio)> ratios)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            Medians of interleaved runs. Where the processor's time is far below the clock's, the machine was busy with something else.

            | | files | kB each | articles/s | MB/s | ms each | processor ms each | kB allocated each |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |

            """);
        foreach (Measurement m in measurements)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {m.Contestant.Name} | {m.Contestant.Files.Length} | {1000 * m.Contestant.Megabytes / m.Contestant.Files.Length:0.0} | {m.ArticlesPerSecond:#,0} | {m.MegabytesPerSecond:0.0} | {1000 / m.ArticlesPerSecond:0.000} | {m.ProcessorMilliseconds:0.000} | {m.AllocatedPerArticle / 1000:#,0} |\n");
        }

        page.Append("\nRatios, measured side by side:\n\n| | times |\n| --- | ---: |\n");
        foreach ((string what, double ratio) in ratios)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {what} | {ratio:#,0.00} |\n");
        }

        return page.ToString();
    }
}
