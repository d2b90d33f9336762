namespace Gaceta.Commands;

/// <summary>Exit codes of the program; the same as Statiq's.</summary>
internal static class ExitCode
{
    public const int Normal = 0;

    /// <summary>A fault of the program.</summary>
    public const int UnhandledError = 1;

    /// <summary>The command line cannot be understood.</summary>
    public const int CommandLineError = -1;

    /// <summary>The command could not do its work.</summary>
    public const int ExecutionError = 4;

    /// <summary>A diagnostic was as severe as the failure log level.</summary>
    public const int LogLevelFailure = 5;

    public const int OperationCanceled = 6;
}
