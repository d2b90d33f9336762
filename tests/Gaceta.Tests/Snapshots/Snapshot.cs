using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Snapshots;

/// <summary>
/// Compares a text with <c>Name.verified.*</c>, as Verify does: on a mismatch the text is written beside it as <c>Name.received.*</c>,
/// and renaming that file accepts it. Line feeds, UTF-8 without a byte order mark.
/// </summary>
internal static class Snapshot
{
    /// <summary>Folder of all snapshots, beside the tests' source.</summary>
    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(Here())!, "..", "Verified");

    /// <summary>As many changed lines as a test's message shows: enough to see what kind of change it is.</summary>
    private const int MostLines = 40;

    /// <param name="name">Path below the folder of snapshots, with the ending and without <c>.verified</c>: <c>sample/index.html</c>.</param>
    public static void Verify(string name, string received)
    {
        string ending = Path.GetExtension(name);
        string stem = Path.Combine(Folder, Path.ChangeExtension(name, null));
        Compare(name, $"{stem}.verified{ending}", $"{stem}.received{ending}", received);
    }

    /// <summary>Compares a text with a file of the repository, which counts as verified.</summary>
    /// <param name="file">Below the root of the repository, as <c>docs/settings.md</c>.</param>
    public static void VerifyDocument(string file, string received)
    {
        string path = Path.Combine(SampleSite.RepositoryRoot, file);
        Compare(file, path, Path.ChangeExtension(path, ".received" + Path.GetExtension(path)), received);
    }

    private static void Compare(string name, string verifiedFile, string receivedFile, string received)
    {
        string text = received.ReplaceLineEndings("\n");
        string? verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile) : null;
        if (verified == text)
        {
            File.Delete(receivedFile);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(receivedFile)!);
        File.WriteAllText(receivedFile, text, new UTF8Encoding(false));
        Assert.Fail($"{name} differs from its snapshot. The .received file in its place accepts it.\n{Difference(verified, text)}");
    }

    /// <summary>Verified snapshots below a folder that none of the names owns.</summary>
    /// <param name="folder">Below the folder of snapshots.</param>
    /// <param name="names">As given to <see cref="Verify"/>.</param>
    public static IEnumerable<string> Orphans(string folder, IEnumerable<string> names)
    {
        IEnumerable<string> owned = names.Select(name => Path.ChangeExtension(name, ".verified" + Path.GetExtension(name)));
        return Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.verified.*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Except(owned);
    }

    private static string Difference(string? verified, string received)
    {
        if (verified is null)
        {
            return "There is no verified snapshot yet.";
        }

        IEnumerable<string> lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(verified, received).Lines
            .Where(line => line.Type != ChangeType.Unchanged)
            .Select(line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text);
        return string.Join('\n', lines.Take(MostLines));
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
