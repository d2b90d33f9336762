namespace Gaceta.Settings;

/// <summary>What happens to files of the output folder that a build does not write.</summary>
public enum CleanMode
{
    /// <summary>All stay.</summary>
    None,

    /// <summary>Those that an earlier build wrote are removed; files of others stay.</summary>
    Unwritten,

    /// <summary>The output folder is emptied before the build.</summary>
    Full,
}
