using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Output;
using Gaceta.Rendering;
using Gaceta.Settings;

namespace Gaceta.Building;

/// <summary>A whole build: nothing where nothing changed; else plan the site, then write what changed.</summary>
internal sealed class SiteBuild(Workplace workplace, ThemeComponents theme, BuildLog log)
{
    private readonly OutputFolder _folder = new(workplace, theme);

    public (ImmutableArray<Diagnostic> Diagnostics, WriteResult Written) Run(CancellationToken cancellation)
    {
        (InputListing listing, SiteInput? input) = log.Timed("Compare", _ => Look(cancellation), _ => "the input with that of the last build");
        string? fingerprint = input?.Fingerprint().ToString();
        if (FinishedBuild.Read(workplace) is { } last && last.Input == fingerprint && _folder.Unchanged() is { } unchanged)
        {
            return (last.Diagnostics, log.Timed("Write", _ => unchanged, r => r.ToString()));
        }

        SitePlan plan = new SitePlanner(workplace, theme).Plan(log, cancellation, listing, input);
        var contents = new SiteContents(input?.Around(plan.Articles), plan.Articles);
        WriteResult written = log.Timed("Write", progress => Write(plan, contents, progress, cancellation), r => r.ToString());
        new FinishedBuild(fingerprint ?? "", plan.Diagnostics).Write(workplace);
        return (plan.Diagnostics, written);
    }

    private (InputListing, SiteInput?) Look(CancellationToken cancellation)
    {
        var listing = InputListing.Of(workplace, cancellation);
        return (listing, SiteInput.Read(workplace, theme, listing, cancellation));
    }

    private WriteResult Write(SitePlan plan, SiteContents contents, Action<int, int> progress, CancellationToken cancellation)
    {
        progress += LargeSites.WhileWriting;
        return _folder.WriteAsync(plan.Files, contents, progress, cancellation).GetAwaiter().GetResult();
    }
}
