using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Starting;

/// <summary>Starts a digest of one's own, ready to run.</summary>
internal static class NewDigest
{
    /// <summary>What a folder may hold and still be empty: that of a repository that was just made or cloned.</summary>
    private const string Repository = ".git";

    /// <summary>Writes nothing where there is something already.</summary>
    /// <param name="root">Full path of the digest that the program is taken from.</param>
    /// <param name="folder">Full path of the new one.</param>
    /// <returns>How many files were written; none when there is a fault.</returns>
    public static (int Written, ImmutableArray<Diagnostic> Faults) Start(string root, string folder)
    {
        if (FirstIn(folder) is { } found)
        {
            return (0, [new Diagnostic("init-not-empty", Severity.Error, folder, "The folder is not empty; nothing was written") { Found = found, Expected = "an empty folder, or the name of a new one" }]);
        }

        if (ProgramFiles.In(root) is not { } files)
        {
            return (0, [new Diagnostic("init-without-program", Severity.Error, root, "The program cannot be copied from here") { Expected = "a folder with Site.csproj, src and theme, as --root" }]);
        }

        foreach ((string to, string from) in files)
        {
            string target = Path.Combine(folder, to);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(from, target, overwrite: false);
        }

        return (files.Count, []);
    }

    /// <returns>The name of something that is there; null when the folder is empty or does not exist.</returns>
    private static string? FirstIn(string folder) => File.Exists(folder) ? Path.GetFileName(folder)
        : Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Where(name => name != Repository).Order(StringComparer.Ordinal).FirstOrDefault()
        : null;
}
