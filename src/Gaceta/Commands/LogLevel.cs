using Gaceta.Extraction;

namespace Gaceta.Commands;

/// <summary>Severities by their names on the command line, and none at all.</summary>
internal enum LogLevel
{
    Information = Severity.Information,
    Warning = Severity.Warning,
    Error = Severity.Error,
    None,
}
