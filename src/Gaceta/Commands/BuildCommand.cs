using System.CommandLine;
using Gaceta.Building;
using Gaceta.Output;
using Gaceta.Rendering;
using Gaceta.Settings;
using Gaceta.Terminal;

namespace Gaceta.Commands;

/// <summary>A bare run, or <c>build</c>: writes the site into the output folder.</summary>
internal sealed class BuildCommand(SharedOptions options, ThemeComponents theme)
{
    public Command Create()
    {
        var command = new Command("build", "Write the site into the output folder; the same as no command.");
        command.SetAction(RunAsync);
        return command;
    }

    public Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        Workplace workplace = options.Workplace(arguments);
        var log = new BuildLog(Consoles.Output);
        (SitePlan plan, WriteResult _) = new SiteBuild(workplace, theme, log).Run(cancellation);
        return Task.FromResult(options.Report(arguments).Print(plan.Diagnostics));
    }
}
