namespace Gaceta.Terminal;

/// <summary>Files as a terminal makes them clickable: relative to where the user stands, with line and column behind.</summary>
internal static class TerminalPath
{
    /// <param name="file">A full path; what is none, as the name of a setting, is shown as it is.</param>
    public static string Of(string file, int? line = null, int? column = null)
    {
        string path = Path.IsPathFullyQualified(file) ? Path.GetRelativePath(Environment.CurrentDirectory, file) : file;
        return (line, column) switch
        {
            (null, _) => path,
            ({ } l, null) => $"{path}:{l}",
            ({ } l, { } c) => $"{path}:{l}:{c}",
        };
    }
}
