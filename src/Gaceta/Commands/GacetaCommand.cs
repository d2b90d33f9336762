using System.CommandLine;
using System.Reflection;
using Gaceta.Rendering;

namespace Gaceta.Commands;

/// <summary>The command line: a bare run builds the site, the commands do the rest.</summary>
public static class GacetaCommand
{
    /// <param name="arguments">As the program got them.</param>
    /// <param name="theme">The assembly with the components that draw the pages.</param>
    /// <param name="clock">Asked for today's date, and for the time at which an article was fetched.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments, Assembly theme, TimeProvider clock)
    {
        try
        {
            ParseResult parsed = Create(ThemeComponents.Of(theme), clock).Parse(arguments);
            int code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCode.CommandLineError : code;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.OperationCanceled;
        }
        catch (Exception e) when (e is ExecutionException or ThemeException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync("error: " + e.Message);
            return ExitCode.ExecutionError;
        }
        catch (Exception e)
        {
            await Console.Error.WriteLineAsync("error: a fault of the program, please report it: " + e);
            return ExitCode.UnhandledError;
        }
    }

    /// <summary>All commands with their options.</summary>
    internal static RootCommand Create(ThemeComponents theme, TimeProvider clock)
    {
        var options = new SharedOptions(clock);
        var build = new BuildCommand(options, theme);
        var root = new RootCommand("Makes a digest website of a folder of news articles. Without a command it builds the site.")
        {
            build.Create(),
            new PreviewCommand(options, theme).Create(),
            new ServeCommand(options).Create(),
            new DeployCommand(options, theme).Create(),
            new AddCommand(options, clock).Create(),
            new MirrorCommand(options).Create(),
            new ReviewCommand(options).Create(),
            new CheckCommand(options).Create(),
            new ActorsCommand(options).Create(),
            new ExtractCommand(options).Create(),
            new InitCommand(options).Create(),
        };
        foreach (Option option in options.All)
        {
            root.Options.Add(option);
        }

        root.SetAction(build.RunAsync);
        return root;
    }
}
