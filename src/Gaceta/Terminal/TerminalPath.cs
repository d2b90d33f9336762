namespace Gaceta.Terminal;

/// <summary>Files as a terminal makes them clickable: relative to where the user stands, with line and column behind.</summary>
internal static class TerminalPath
{
    public static string Of(string fullPath, int? line = null, int? column = null)
    {
        string path = Path.GetRelativePath(Environment.CurrentDirectory, fullPath);
        return (line, column) switch
        {
            (null, _) => path,
            ({ } l, null) => $"{path}:{l}",
            ({ } l, { } c) => $"{path}:{l}:{c}",
        };
    }
}
