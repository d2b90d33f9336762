using Spectre.Console;

namespace Gaceta.Terminal;

/// <summary>Standard output and standard error; styled and animated only where a terminal shows them.</summary>
internal static class Consoles
{
    public static IAnsiConsole Output { get; } = Create(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Error { get; } = Create(Console.Error, Console.IsErrorRedirected);

    /// <summary>Shows nothing.</summary>
    public static IAnsiConsole None { get; } = Create(TextWriter.Null, isRedirected: true);

    private static IAnsiConsole Create(TextWriter writer, bool isRedirected)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = isRedirected ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        if (isRedirected)
        {
            // Lines for programs are not broken at the width of a terminal that nobody looks at.
            console.Profile.Width = int.MaxValue;
        }

        return console;
    }
}
