using System.Diagnostics;
using System.Globalization;

namespace Gaceta.Bench.Sites;

/// <summary>One run of a program: its time on the clock and on the processors, in seconds, and the most memory that it held, in megabytes.</summary>
internal sealed record Run(double Seconds, double Processor, double Megabytes)
{
    /// <summary>Runs a program under <c>/usr/bin/time</c> (Debian's package <c>time</c>). Throws when it fails.</summary>
    public static Run Of(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/time", ["-f", "%e %U %S %M", program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        string[] lines = errors.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        double[] numbers = [.. lines[^1].Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture))];
        return process.ExitCode == 0
            ? new Run(numbers[0], numbers[1] + numbers[2], numbers[3] / 1024)
            : throw new InvalidOperationException($"{program} failed: {string.Join('\n', lines)}");
    }

    /// <summary>The median of each number by itself.</summary>
    public static Run Median(IReadOnlyList<Run> runs) => new(Median(runs, r => r.Seconds), Median(runs, r => r.Processor), Median(runs, r => r.Megabytes));

    private static double Median(IReadOnlyList<Run> runs, Func<Run, double> number) => runs.Select(number).Order().ElementAt(runs.Count / 2);
}
