using System.Collections.Immutable;

namespace Gaceta.Starting;

/// <summary>
/// What a digest takes of the one that it is started from: the program and its theme, so that it can be built with the SDK alone and changed at
/// will, and what belongs to a digest beside its input.
/// </summary>
internal static class ProgramFiles
{
    /// <summary>The files that a new digest alone has; they end up at its root.</summary>
    private const string Starter = "src/Gaceta/Starting/Digest";

    private static readonly string[] Folders = ["src", "theme"];

    private static readonly string[] Files =
    [
        ".editorconfig", ".gitattributes", ".github/workflows/pages.yml", ".gitignore", "BannedSymbols.txt", "Directory.Build.props", "Directory.Packages.props",
        "LICENSE", "Site.csproj", "docs/commands.md", "docs/settings.md", "global.json", "statiq.schema.json",
    ];

    /// <summary>What to copy, and where to below the new digest; by place.</summary>
    /// <param name="root">Full path of a digest's folder.</param>
    /// <returns>Null when the folder does not hold the program.</returns>
    public static ImmutableSortedDictionary<string, string>? In(string root) =>
        Files.All(f => File.Exists(Path.Combine(root, f))) && Folders.Append(Starter).All(f => Directory.Exists(Path.Combine(root, f)))
            ? Files.Select(f => (From: Path.Combine(root, f), To: f))
                .Concat(Folders.SelectMany(folder => Below(Path.Combine(root, folder), root)))
                .Concat(Below(Path.Combine(root, Starter), Path.Combine(root, Starter)))
                .ToImmutableSortedDictionary(f => f.To, f => f.From, StringComparer.Ordinal)
            : null;

    private static IEnumerable<(string From, string To)> Below(string folder, string relativeTo) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => (f, Path.GetRelativePath(relativeTo, f).Replace('\\', '/')));
}
