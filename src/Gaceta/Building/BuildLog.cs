using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Gaceta.Terminal;
using Spectre.Console;

namespace Gaceta.Building;

/// <summary>Tells on the console what a build does: each stage with its result and time, and progress while it lasts.</summary>
/// <param name="profiles">Whether each stage also tells what it took of processor time, memory and compiling.</param>
internal sealed class BuildLog(IAnsiConsole console, bool profiles = false)
{
    /// <summary>A log that says nothing.</summary>
    public static BuildLog Silent { get; } = new(Consoles.None);

    /// <summary>Runs a stage. Where the console is a terminal, its progress is drawn meanwhile.</summary>
    /// <param name="work">Gets a function to be told how much is done, of how much.</param>
    /// <param name="result">Says what came out, as <c>5 articles</c>.</param>
    public T Timed<T>(string stage, Func<Action<int, int>, T> work, Func<T, string> result)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        TimeSpan paused = GC.GetTotalPauseDuration();
        TimeSpan compiling = JitInfo.GetCompilationTime();
        long methods = JitInfo.GetCompiledMethodCount();
        long allocated = GC.GetTotalAllocatedBytes();
        T value = !console.Profile.Capabilities.Interactive ? work((_, _) => { }) : WithProgress(stage, work);
        Say(stage, result(value), Stopwatch.GetElapsedTime(start));
        if (profiles)
        {
            SayCost(Environment.CpuUsage.TotalTime - processor, GC.GetTotalPauseDuration() - paused, GC.GetTotalAllocatedBytes() - allocated);
            SayCompiled(JitInfo.GetCompiledMethodCount() - methods, JitInfo.GetCompilationTime() - compiling);
        }

        return value;
    }

    private T WithProgress<T>(string stage, Func<Action<int, int>, T> work) =>
        console.Progress().AutoClear(true).HideCompleted(true).Start(progress =>
        {
            ProgressTask task = progress.AddTask(stage);
            return work((done, of) => task.Value = of == 0 ? 100 : 100.0 * done / of);
        });

    private void SayCost(TimeSpan processor, TimeSpan paused, long allocated) => console.MarkupLineInterpolated(
        CultureInfo.InvariantCulture,
        $"[dim]           processor {processor.TotalSeconds:0.00} s, collector {paused.TotalSeconds:0.00} s, memory asked for {allocated / 1e6:#,0} MB, held {Environment.WorkingSet / 1e6:#,0} MB[/]");

    private void SayCompiled(long methods, TimeSpan compiling) => console.MarkupLineInterpolated(
        CultureInfo.InvariantCulture,
        $"[dim]           {methods:#,0} methods compiled just in time in {compiling.TotalSeconds:0.00} s[/]");

    private void Say(string stage, string result, TimeSpan time)
    {
        string seconds = time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        console.MarkupLineInterpolated($"[bold]{stage,-10}[/] {result} [dim]in {seconds} s[/]");
    }
}
