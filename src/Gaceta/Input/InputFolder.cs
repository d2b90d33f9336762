using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Input;

/// <summary>The files below the input folders, in one list.</summary>
internal static class InputFolder
{
    /// <summary>
    /// Every regular file, sorted by name. Links that lead out of their input folder are left out with a diagnostic. Of two files
    /// with one name, the later folder's counts.
    /// </summary>
    /// <param name="folders">Full paths; one that does not exist is a diagnostic.</param>
    /// <param name="excluded">Names of folders or files, relative to the input, that are not read.</param>
    /// <param name="withFolders">Whether the folders in them are looked into.</param>
    public static ImmutableArray<InputFile> List(IEnumerable<string> folders, ImmutableArray<string> excluded, List<Diagnostic> diagnostics, bool withFolders = true, CancellationToken cancellation = default)
    {
        var files = new SortedDictionary<string, InputFile>(StringComparer.Ordinal);
        foreach (string folder in folders)
        {
            if (Directory.Exists(folder))
            {
                Collect(new DirectoryInfo(folder), folder, withFolders, files, diagnostics, cancellation);
            }
            else
            {
                diagnostics.Add(new Diagnostic("input-missing", Severity.Warning, Path.GetFileName(folder.TrimEnd('/')), "The input folder does not exist")
                {
                    Expected = "a folder with articles in it",
                });
            }
        }

        return PageFolders.Mark(files.Values.Where(f => !excluded.Any(e => f.Name == e || f.Name.StartsWith(e.TrimEnd('/') + "/", StringComparison.Ordinal))));
    }

    private static void Collect(DirectoryInfo directory, string root, bool withFolders, SortedDictionary<string, InputFile> files, List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        foreach (FileSystemInfo entry in Entries(directory, root, diagnostics))
        {
            cancellation.ThrowIfCancellationRequested();
            string name = NameOf(entry.FullName, root);
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null && LeadsOut(entry, root))
            {
                diagnostics.Add(new Diagnostic("link-leads-out", Severity.Warning, name, "The symbolic link leads out of the input folder; it was not followed")
                {
                    Expected = "a file or folder inside the input folder",
                });
            }
            else if (entry is DirectoryInfo { LinkTarget: null } child)
            {
                if (withFolders)
                {
                    Collect(child, root, withFolders, files, diagnostics, cancellation);
                }
            }
            else if (entry is FileInfo { Exists: true })
            {
                files[name] = new InputFile(name, root);
            }
        }
    }

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo directory, string root, List<Diagnostic> diagnostics)
    {
        try
        {
            return [.. directory.EnumerateFileSystemInfos()];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(new Diagnostic("folder-unreadable", Severity.Error, NameOf(directory.FullName, root), "The folder cannot be read")
            {
                Found = e.GetType().Name, Expected = "permission to read it",
            });
            return [];
        }
    }

    private static bool LeadsOut(FileSystemInfo entry, string root)
    {
        string inside = Path.TrimEndingDirectorySeparator(Resolve(new DirectoryInfo(root))) + Path.DirectorySeparatorChar;
        return entry.ResolveLinkTarget(returnFinalTarget: true) is not { } target
            || !Path.GetFullPath(target.FullName).StartsWith(inside, StringComparison.Ordinal);
    }

    private static string Resolve(DirectoryInfo directory) =>
        directory.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? directory.FullName;

    private static string NameOf(string path, string root) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
