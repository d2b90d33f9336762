using Gaceta.Extraction;
using Gaceta.Terminal;
using Spectre.Console;

namespace Gaceta.Commands;

/// <summary>Prints diagnostics to standard error, and decides by them how the command ends.</summary>
/// <param name="least">Least severity that is printed.</param>
/// <param name="failure">Least severity that makes the command fail.</param>
internal sealed class DiagnosticReport(LogLevel least, LogLevel failure)
{
    /// <returns><see cref="ExitCode.Normal"/> or <see cref="ExitCode.LogLevelFailure"/>.</returns>
    public int Print(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics.Where(d => (int)d.Severity >= (int)least))
        {
            Consoles.Error.Write(new Text(TerminalText.OneLine(diagnostic.ToString()) + "\n", StyleOf(diagnostic.Severity)));
        }

        return diagnostics.Any(d => (int)d.Severity >= (int)failure) ? ExitCode.LogLevelFailure : ExitCode.Normal;
    }

    private static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => new Style(Color.Red),
        Severity.Warning => new Style(Color.Yellow),
        _ => Style.Plain,
    };
}
