using Gaceta.Output;
using Gaceta.Rendering;
using Gaceta.Settings;

namespace Gaceta.Building;

/// <summary>A whole build: plan the site, then write what changed.</summary>
internal sealed class SiteBuild(Workplace workplace, ThemeComponents theme, BuildLog log)
{
    public (SitePlan Plan, WriteResult Written) Run(CancellationToken cancellation)
    {
        SitePlan plan = new SitePlanner(workplace, theme).Plan(log, cancellation);
        var folder = new OutputFolder(workplace, theme);
        WriteResult written = log.Timed("Write", progress => folder.WriteAsync(plan.Files, progress, cancellation).GetAwaiter().GetResult(), r => r.ToString());
        return (plan, written);
    }
}
