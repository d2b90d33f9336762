using System.Diagnostics;

namespace Gaceta.Bench.Sites;

/// <summary>A server that shows a site while it is being edited.</summary>
internal sealed class LiveServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly HttpClient _browser = new();
    private readonly Uri _page;

    /// <param name="page">The page that is looked at.</param>
    public LiveServer(Uri page, string program, params string[] arguments)
    {
        _page = page;
        _process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Wait("</html>");
    }

    /// <summary>The milliseconds from the edit to the page that shows it.</summary>
    /// <param name="edit">Saves a file, and gives the words to wait for.</param>
    public double Time(Func<string> edit)
    {
        string words = edit();
        long start = Stopwatch.GetTimestamp();
        Wait(words);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _browser.Dispose();
    }

    private void Wait(string words)
    {
        long start = Stopwatch.GetTimestamp();
        while (!Shows(words))
        {
            if (Stopwatch.GetElapsedTime(start) > Patience)
            {
                throw new TimeoutException($"{_page} never showed '{words}'.");
            }

            Thread.Sleep(5);
        }
    }

    private bool Shows(string words)
    {
        try
        {
            return _browser.GetStringAsync(_page).GetAwaiter().GetResult().Contains(words, StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
