using System.Diagnostics;
using Gaceta.Building;
using Gaceta.Commands;
using Gaceta.Output;
using Gaceta.Rendering;
using Gaceta.Settings;
using Gaceta.Terminal;
using Spectre.Console;

namespace Gaceta.Preview;

/// <summary>The site as its input is now. A page is made when a browser asks for it.</summary>
internal sealed class PreviewSite : ISiteFiles, IDisposable
{
    /// <summary>Planning that nobody notices: what takes no longer is not worth loading a page twice for.</summary>
    private static readonly TimeSpan WaitedFor = TimeSpan.FromMilliseconds(50);

    private readonly ThemeComponents _theme;
    private readonly DiagnosticReport _report;
    private readonly SitePlanner _planner;
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly PreviewOverlay _overlay;
    private volatile SitePlan _plan;
    private TimeSpan _planning;

    /// <param name="reloads">Whether pages load themselves again after a change.</param>
    public PreviewSite(Workplace workplace, ThemeComponents theme, DiagnosticReport report, bool reloads)
    {
        (_theme, _report, _planner) = (theme, report, new SitePlanner(workplace, theme));
        Changes = reloads ? new ChangeSignal() : null;
        _overlay = new PreviewOverlay(workplace.Settings.LinkRoot, Changes);
        _plan = Plan(new BuildLog(Consoles.Output), CancellationToken.None);
    }

    public ChangeSignal? Changes { get; }

    /// <summary>
    /// Reads the input anew. Of a single edited article the page is shown before that, where that takes long. A fault of the program is shown on
    /// the console, and the site stays as it was.
    /// </summary>
    /// <param name="changed">Full paths.</param>
    public void Rebuild(IReadOnlySet<string> changed, CancellationToken cancellation)
    {
        try
        {
            if (changed.Count == 1 && _planning > WaitedFor && _planner.FirstLookAt(_plan, changed.Single()) is { } first)
            {
                Show(first);
            }

            Show(Plan(BuildLog.Silent, cancellation));
            Consoles.Output.MarkupLine("[dim]Rebuilt.[/]");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ExecutionException)
        {
            Consoles.Output.MarkupLineInterpolated($"[red]error: {e.Message}[/]");
        }
    }

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(SitePath path, CancellationToken cancellation)
    {
        // Counted before the plan is taken: a change in between makes the page load once more, never once too few.
        int seen = Changes?.Count ?? 0;
        SitePlan plan = _plan;
        if (PreviewOverlay.Asset(path) is { } asset)
        {
            return asset;
        }

        if (plan.Find(path) is not { } file)
        {
            return null;
        }

        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            await using var renderer = new PageRenderer(_theme);
            ReadOnlyMemory<byte> bytes = await file.Recipe().Make(renderer, cancellation);
            return path.File.EndsWith(".html", StringComparison.Ordinal) ? _overlay.AddTo(bytes, seen, plan.Diagnostics) : bytes;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private void Show(SitePlan plan)
    {
        _plan = plan;
        Changes?.Raise();
    }

    private SitePlan Plan(BuildLog log, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        SitePlan plan = _planner.Plan(log, cancellation);
        _planning = Stopwatch.GetElapsedTime(start);
        _report.Print(plan.Diagnostics);
        return plan;
    }
}
