using System.CommandLine;
using Gaceta.Preview;

namespace Gaceta.Commands;

/// <summary><c>serve</c>: serves a folder as it is, without building.</summary>
internal sealed class ServeCommand(SharedOptions options)
{
    private readonly ServerOptions _server = new();

    private readonly Argument<string?> _folder = new("folder")
    {
        Description = "Folder to serve. Default: the output folder.", Arity = ArgumentArity.ZeroOrOne,
    };

    public Command Create()
    {
        var command = new Command("serve", "Serve a built site as it lies in its folder.") { _folder };
        _server.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        string folder = arguments.GetValue(_folder) is { } given ? Path.GetFullPath(given) : options.Workplace(arguments).OutputFolder;
        if (!Directory.Exists(folder))
        {
            throw new ExecutionException($"There is no folder {arguments.GetValue(_folder) ?? "output"} to serve; build the site first.");
        }

        await SiteServer.RunAsync(new FolderSite(folder), _server.Address(arguments), cancellation);
        return ExitCode.Normal;
    }
}
