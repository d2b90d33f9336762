using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gaceta.Extraction;

namespace Gaceta.Bench.Linking;

/// <summary>Measures how the time to bring names together grows with the number of articles: a section of the results.</summary>
internal static class LinkingScale
{
    /// <summary>Odd, so that the median is one of the runs.</summary>
    private const int Rounds = 5;

    private static readonly (int Articles, int Actors)[] Sizes = [(10_000, 5_000), (30_000, 15_000), (100_000, 50_000)];

    public static string Measure()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            On one core. Medians of {Rounds} runs, the sizes in turn. Linear time shows as one number in the last column.

            | articles | actors | names | identities | merges | doubts | s | processor µs for each article |
            | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |

            """);
        ImmutableArray<ArticleCast>[] corpora = [.. Sizes.Select(s => GeneratedCasts.Of(s.Articles, s.Actors))];
        (TimeSpan Time, TimeSpan Processor, ActorIdentities Result)[][] rounds = [.. Enumerable.Range(0, Rounds + 1).Select(_ => corpora.Select(Run).ToArray()).Skip(1)];
        for (int i = 0; i < Sizes.Length; i++)
        {
            TimeSpan time = rounds.Select(r => r[i].Time).Order().ElementAt(Rounds / 2);
            TimeSpan processor = rounds.Select(r => r[i].Processor).Order().ElementAt(Rounds / 2);
            ActorIdentities result = rounds[0][i].Result;
            page.Append(CultureInfo.InvariantCulture, $"| {Sizes[i].Articles:#,0} | {Sizes[i].Actors:#,0} | {result.All.Sum(a => a.Names.Length):#,0} | {result.All.Length:#,0} | {result.All.Sum(a => a.Merges.Length):#,0} | {result.Doubts.Length:#,0} | {time.TotalSeconds:0.00} | {processor.TotalMicroseconds / Sizes[i].Articles:0.0} |\n");
        }

        return page.ToString();
    }

    private static (TimeSpan, TimeSpan, ActorIdentities) Run(ImmutableArray<ArticleCast> casts)
    {
        GC.Collect();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        ActorIdentities result = ActorIdentities.Resolve(casts, [], ApartNames.None);
        return (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor, result);
    }
}
