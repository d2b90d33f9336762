using System.CommandLine;
using System.Net;
using Gaceta.Preview;
using Gaceta.Settings;

namespace Gaceta.Commands;

/// <summary>Where a command serves the site.</summary>
internal sealed class ServerOptions
{
    private readonly Option<int> _port = new("--port") { Description = "Port on this machine, 0 for any free one.", DefaultValueFactory = _ => 5080 };

    private readonly Option<string?> _virtualDirectory = new("--virtual-dir") { Description = "Path to serve the site under, as /repository." };

    public void AddTo(Command command)
    {
        NumberRange.Require(_port, 0, IPEndPoint.MaxPort);
        command.Options.Add(_port);
        command.Options.Add(_virtualDirectory);
    }

    public ServerAddress Address(ParseResult arguments) => new(arguments.GetValue(_port), Root(arguments) ?? "/");

    /// <summary>The workplace with <c>LinkRoot</c> at the virtual directory, where one is given.</summary>
    public Workplace UnderVirtualDirectory(Workplace workplace, ParseResult arguments) =>
        workplace with { Settings = workplace.Settings with { LinkRoot = Root(arguments) ?? "/" } };

    private string? Root(ParseResult arguments) =>
        arguments.GetValue(_virtualDirectory)?.Trim('/') is { Length: > 0 } path ? $"/{path}/" : null;
}
