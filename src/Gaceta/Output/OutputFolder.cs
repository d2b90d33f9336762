using System.Collections.Immutable;
using Gaceta.Rendering;
using Gaceta.Settings;

namespace Gaceta.Output;

/// <summary>
/// Brings the output folder up to date: makes what has other inputs than last time, writes what differs, removes what earlier builds wrote
/// and the site no longer has, and touches nothing else. Each file is whole at every moment, and a build that is killed is completed by the next.
/// </summary>
internal sealed class OutputFolder(Workplace workplace, ThemeComponents theme)
{
    private readonly string _folder = workplace.OutputFolder;
    private readonly ManifestFile _manifest = ManifestFile.For(workplace);

    /// <summary>Read while the input is: with 60,000 files it takes a tenth of a second.</summary>
    private readonly Task<OutputManifest> _last = Task.Run(ManifestFile.For(workplace).Read);

    /// <param name="contents">What the files are made of.</param>
    /// <param name="progress">Told after every file: how many, of how many.</param>
    public async Task<WriteResult> WriteAsync(ImmutableArray<OutputFile> files, SiteContents contents, Action<int, int> progress, CancellationToken cancellation)
    {
        OutputPlace.Check(workplace);
        OutputManifest earlier = workplace.Settings.CleanMode == CleanMode.Full ? Empty() : await _last;
        RemovePartials(earlier);
        var before = new Dictionary<string, WrittenFile>(earlier.Files, StringComparer.Ordinal);
        IEnumerable<string> added = files.Select(f => f.Path.File).Where(path => !before.ContainsKey(path));
        if (added.Any())
        {
            _manifest.Write(earlier.Announce(added));
        }

        bool isSameProgram = earlier.Program == theme.Identity;
        var writing = new OutputWriting(_folder, theme, files, isSameProgram ? before : [], isSameProgram ? contents.TextsChangedSince(earlier) : null);
        WriteResult result = await writing.WriteAsync(progress, cancellation);
        foreach (OutputFile file in files)
        {
            before.Remove(file.Path.File);
        }

        return Finish(before, writing.Now, contents, result);
    }

    /// <summary>What a build comes to that would write the same as the last one; null when that did not end, or somebody changed what it wrote.</summary>
    public WriteResult? Unchanged()
    {
        OutputManifest last = _last.GetAwaiter().GetResult();
        bool stands = workplace.Settings.CleanMode != CleanMode.Full && last.IsWhole && last.Program == theme.Identity
            && last.Files.AsParallel().All(f => f.Value.AsItIs(Path.Combine(_folder, f.Key)) is not null);
        return stands ? new WriteResult(0, last.Files.Count(), 0) : null;
    }

    /// <param name="gone">Files of earlier builds that the site no longer has.</param>
    private WriteResult Finish(Dictionary<string, WrittenFile> gone, IEnumerable<KeyValuePair<string, WrittenFile>> now, SiteContents contents, WriteResult result)
    {
        bool staysThere = workplace.Settings.CleanMode == CleanMode.None;
        int removed = staysThere ? 0 : gone.Keys.Count(Remove);
        _manifest.Write(new OutputManifest(theme.Identity, IsWhole: true, staysThere ? now.Concat(gone) : now)
        {
            Surroundings = contents.Surroundings?.ToString() ?? "", Texts = contents.Articles.Select(a => a.Content).ToHashSet(StringComparer.Ordinal),
        });
        return result with { Removed = removed };
    }

    /// <summary>What a killed build had begun to write.</summary>
    private void RemovePartials(OutputManifest earlier)
    {
        foreach (string path in earlier.IsWhole ? [] : earlier.Files.Select(f => f.Key))
        {
            AtomicFile.RemovePartial(Path.Combine(_folder, path));
        }
    }

    private bool Remove(string file)
    {
        string target = Path.Combine(_folder, file);
        if (!File.Exists(target))
        {
            return false;
        }

        File.Delete(target);
        for (string folder = Path.GetDirectoryName(target)!; folder.Length > _folder.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
        {
            Directory.Delete(folder);
        }

        return true;
    }

    private OutputManifest Empty()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        return OutputManifest.Empty;
    }
}
