using System.Collections.Immutable;
using System.CommandLine;
using Gaceta.Building;
using Gaceta.Deploying;
using Gaceta.Extraction;
using Gaceta.Rendering;
using Gaceta.Settings;
using Gaceta.Terminal;

namespace Gaceta.Commands;

/// <summary><c>deploy</c>: builds the site and sees that GitHub Pages can publish it. The workflow uploads the folder as a whole.</summary>
internal sealed class DeployCommand(SharedOptions options, ThemeComponents theme)
{
    public Command Create()
    {
        var command = new Command("deploy", "Write the site into the output folder, and check that GitHub Pages can publish it. The workflow uploads it.");
        command.SetAction(RunAsync);
        return command;
    }

    private Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        Workplace workplace = options.Workplace(arguments);
        (ImmutableArray<Diagnostic> diagnostics, _) = new SiteBuild(workplace, theme, new BuildLog(Consoles.Output)).Run(cancellation);
        SiteSize size = SiteSize.Of(workplace.OutputFolder);
        Console.Out.WriteLine(size);
        return Task.FromResult(options.Report(arguments).Print(size.Fault is { } fault ? [.. diagnostics, fault] : diagnostics));
    }
}
