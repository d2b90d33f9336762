using System.CommandLine;
using Gaceta.Preview;
using Gaceta.Rendering;
using Gaceta.Settings;

namespace Gaceta.Commands;

/// <summary><c>preview</c>: shows the site in a browser while it is being edited.</summary>
internal sealed class PreviewCommand(SharedOptions options, ThemeComponents theme)
{
    private readonly ServerOptions _server = new();
    private readonly Option<bool> _noWatch = new("--no-watch") { Description = "Do not rebuild when a file changes." };
    private readonly Option<bool> _noReload = new("--no-reload") { Description = "Do not reload the browser after a rebuild." };

    public Command Create()
    {
        var command = new Command("preview", "Show the site at http://localhost:5080/ and rebuild it on every change.") { _noWatch, _noReload };
        _server.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        Workplace workplace = _server.UnderVirtualDirectory(options.Workplace(arguments), arguments);
        using var site = new PreviewSite(workplace, theme, options.Report(arguments), reloads: !arguments.GetValue(_noReload));
        await using var watcher = arguments.GetValue(_noWatch) ? null : InputWatcher.Start(workplace, site.Rebuild);
        await SiteServer.RunAsync(site, _server.Address(arguments), cancellation);
        return ExitCode.Normal;
    }
}
