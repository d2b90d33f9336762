using System.Collections.Immutable;
using System.CommandLine;
using Gaceta.Extraction;
using Gaceta.Settings;

namespace Gaceta.Commands;

/// <summary>The options that all commands share, and what they mean together.</summary>
internal sealed class SharedOptions(TimeProvider clock)
{
    private readonly Option<string> _root = new("--root", "-r")
    {
        Description = "Folder of statiq.json and input.", DefaultValueFactory = _ => ".", Recursive = true,
    };

    private readonly Option<string[]> _input = new("--input", "-i")
    {
        Description = "Folder to read; may be given several times. Default: input.", Recursive = true,
    };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Folder to write. Default: output.", Recursive = true };

    private readonly Option<string[]> _settings = new("--setting", "-s")
    {
        Description = "A setting, as Key=Value; may be given several times, and wins over statiq.json and the environment.", Recursive = true,
    };

    private readonly Option<LogLevel> _logLevel = new("--log-level", "-l")
    {
        Description = "Least severity of the diagnostics to print.", DefaultValueFactory = _ => LogLevel.Information, Recursive = true,
    };

    private readonly Option<LogLevel> _failureLogLevel = new("--failure-log-level")
    {
        Description = "Least severity of a diagnostic that makes the exit code 5.", DefaultValueFactory = _ => LogLevel.Error, Recursive = true,
    };

    private readonly Option<bool> _noClean = new("--noclean") { Description = "Leave files in the output folder that the site no longer has.", Recursive = true };

    private readonly Option<bool> _noCache = new("--nocache") { Description = "Extract every article again instead of taking it from the cache.", Recursive = true };

    public IEnumerable<Option> All => [_root, _input, _output, _settings, _logLevel, _failureLogLevel, _noClean, _noCache];

    /// <summary>Where and how to work. Throws when the root folder does not exist.</summary>
    public Workplace Workplace(ParseResult arguments)
    {
        string root = Path.GetFullPath(arguments.GetRequiredValue(_root));
        if (!Directory.Exists(root))
        {
            throw new ExecutionException($"The root folder {arguments.GetValue(_root)} does not exist.");
        }

        (SiteSettings settings, ImmutableArray<Diagnostic> diagnostics) =
            SettingsReader.Read(root, Environment.GetEnvironmentVariables(), arguments.GetValue(_settings) ?? []);
        DateOnly today = settings.CurrentDateTime ?? DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        return new Workplace(root, WithOptions(settings, arguments), today, diagnostics);
    }

    public DiagnosticReport Report(ParseResult arguments) => new(arguments.GetValue(_logLevel), arguments.GetValue(_failureLogLevel));

    private SiteSettings WithOptions(SiteSettings settings, ParseResult arguments) => settings with
    {
        InputPaths = arguments.GetValue(_input) is { Length: > 0 } input ? [.. input] : settings.InputPaths,
        OutputPath = arguments.GetValue(_output) ?? settings.OutputPath,
        UseCache = settings.UseCache && !arguments.GetValue(_noCache),
        CleanMode = arguments.GetValue(_noClean) ? CleanMode.None : settings.CleanMode,
    };
}
