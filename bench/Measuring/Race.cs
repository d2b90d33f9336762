using System.Collections.Immutable;
using System.Diagnostics;

namespace Gaceta.Bench.Measuring;

/// <summary>Measures contestants side by side.</summary>
internal static class Race
{
    /// <summary>One run calls every common method thousands of times, which sends it to the last tier of compilation; the second lets that finish.</summary>
    private const int WarmUps = 2;

    /// <summary>Odd, so that the median is one of the runs; seven, so that three that something disturbed do not move it.</summary>
    private const int Rounds = 7;

    public static ImmutableArray<Measurement> Run(ImmutableArray<Contestant> contestants)
    {
        for (int i = 0; i < WarmUps; i++)
        {
            Round(contestants);
        }

        (TimeSpan Time, TimeSpan Processor, long Allocated)[][] rounds = [.. Enumerable.Range(0, Rounds).Select(_ => Round(contestants))];
        return [.. contestants.Select((contestant, i) => new Measurement(
            contestant,
            Median(rounds.Select(round => round[i].Time)),
            Median(rounds.Select(round => round[i].Processor)),
            Median(rounds.Select(round => round[i].Allocated))))];
    }

    private static (TimeSpan, TimeSpan, long)[] Round(ImmutableArray<Contestant> contestants) => [.. contestants.Select(Time)];

    private static (TimeSpan, TimeSpan, long) Time(Contestant contestant)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        GC.KeepAlive(contestant.Run());
        return (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    private static T Median<T>(IEnumerable<T> values) => values.Order().ElementAt(Rounds / 2);
}
