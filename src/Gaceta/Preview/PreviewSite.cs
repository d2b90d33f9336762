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
    private readonly ThemeComponents _theme;
    private readonly DiagnosticReport _report;
    private readonly SitePlanner _planner;
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly PreviewOverlay _overlay;
    private volatile SitePlan _plan;

    /// <param name="reloads">Whether pages load themselves again after a change.</param>
    public PreviewSite(Workplace workplace, ThemeComponents theme, DiagnosticReport report, bool reloads)
    {
        (_theme, _report, _planner) = (theme, report, new SitePlanner(workplace, theme));
        Changes = reloads ? new ChangeSignal() : null;
        _overlay = new PreviewOverlay(workplace.Settings.LinkRoot, Changes);
        _plan = Plan(new BuildLog(Consoles.Output), CancellationToken.None);
    }

    public ChangeSignal? Changes { get; }

    /// <summary>Reads the input anew. A fault of the program is shown on the console, and the site stays as it was.</summary>
    public void Rebuild(CancellationToken cancellation)
    {
        try
        {
            _plan = Plan(BuildLog.Silent, cancellation);
            Consoles.Output.MarkupLine("[dim]Rebuilt.[/]");
            Changes?.Raise();
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

        if (!plan.ByPath.TryGetValue(path, out OutputFile? file))
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

    private SitePlan Plan(BuildLog log, CancellationToken cancellation)
    {
        SitePlan plan = _planner.Plan(log, cancellation);
        _report.Print(plan.Diagnostics);
        return plan;
    }
}
