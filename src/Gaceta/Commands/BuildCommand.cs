using System.Collections.Immutable;
using System.CommandLine;
using Gaceta.Building;
using Gaceta.Extraction;
using Gaceta.Rendering;
using Gaceta.Settings;
using Gaceta.Terminal;

namespace Gaceta.Commands;

/// <summary>A bare run, or <c>build</c>: writes the site into the output folder.</summary>
internal sealed class BuildCommand(SharedOptions options, ThemeComponents theme)
{
    private readonly Option<bool> _profile = new("--profile") { Description = "Say of every stage what it took of processor time, memory and compiling." };

    public Command Create()
    {
        var command = new Command("build", "Write the site into the output folder; the same as no command.") { _profile };
        command.SetAction(RunAsync);
        return command;
    }

    public Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        Workplace workplace = options.Workplace(arguments);
        var log = new BuildLog(Consoles.Output, arguments.GetValue(_profile));
        (ImmutableArray<Diagnostic> diagnostics, _) = new SiteBuild(workplace, theme, log).Run(cancellation);
        return Task.FromResult(options.Report(arguments).Print(diagnostics));
    }
}
