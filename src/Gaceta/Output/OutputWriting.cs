using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gaceta.Fingerprints;
using Gaceta.Rendering;
using Gaceta.Rights;

namespace Gaceta.Output;

/// <summary>Makes and writes the files of one build that are not up to date, on all cores.</summary>
/// <param name="folder">Full path of the output folder.</param>
/// <param name="files">All of the site.</param>
/// <param name="earlier">What the last build of the same program and theme wrote, by path.</param>
/// <param name="textsChanged">The articles whose texts changed since, when nothing else did; null when more did.</param>
internal sealed class OutputWriting(
    string folder, ThemeComponents theme, ImmutableArray<OutputFile> files, Dictionary<string, WrittenFile> earlier, IReadOnlySet<PublishedArticle>? textsChanged)
{
    /// <summary>As the files lie on the disk now, in their order.</summary>
    private readonly WrittenFile[] _now = new WrittenFile[files.Length];

    /// <summary>Folders of the site that files were written to, and whether this build made them: what is new holds nothing to look at.</summary>
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    private int _made;
    private int _written;

    /// <summary>The files as they lie on the disk now, with their paths.</summary>
    public IEnumerable<KeyValuePair<string, WrittenFile>> Now => files.Select((file, index) => KeyValuePair.Create(file.Path.File, _now[index]));

    /// <summary>One renderer per worker: sharing one took 1.3 times the time and twice the memory on a prototype of 10,000 pages.</summary>
    public async Task<WriteResult> WriteAsync(Action<int, int> progress, CancellationToken cancellation)
    {
        int taken = 0;
        int done = 0;
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(async () =>
        {
            await using var renderer = new PageRenderer(theme);
            for (int index = Interlocked.Increment(ref taken) - 1; index < files.Length; index = Interlocked.Increment(ref taken) - 1)
            {
                cancellation.ThrowIfCancellationRequested();
                _now[index] = await BringUpToDateAsync(files[index], renderer, cancellation);
                progress(Interlocked.Increment(ref done), files.Length);
            }
        }, cancellation)));
        return new WriteResult(_written, files.Length - _written, Removed: 0) { Made = _made };
    }

    private async Task<WrittenFile> BringUpToDateAsync(OutputFile file, PageRenderer renderer, CancellationToken cancellation)
    {
        string path = file.Path.File;
        string target = Path.Combine(folder, path);
        WrittenFile? before = earlier.TryGetValue(path, out WrittenFile known) ? known : null;
        if (before is not null && IsUnaffected(file) && known.AsItIs(target) is { } untouched)
        {
            return untouched;
        }

        Recipe recipe = file.Recipe();
        Fingerprint inputs = recipe.Fingerprint();
        if (before?.Inputs == inputs && known.AsItIs(target) is { } upToDate)
        {
            return upToDate;
        }

        Interlocked.Increment(ref _made);
        if (recipe.Write is { } write)
        {
            MakeFolder(file);
            (Fingerprint content, bool isWritten) = AtomicFile.Write(target, write);
            Interlocked.Add(ref _written, isWritten ? 1 : 0);
            return WrittenFile.Of(target, inputs, content);
        }

        ReadOnlyMemory<byte> bytes = await recipe.Make(renderer, cancellation);
        Write(target, bytes.Span, MakeFolder(file));
        return WrittenFile.Of(target, inputs, bytes.Span);
    }

    /// <summary>Without a look at its inputs: they can only have changed where a text did.</summary>
    private bool IsUnaffected(OutputFile file) => textsChanged is not null && !file.Texts.Any(textsChanged.Contains);

    private void Write(string target, ReadOnlySpan<byte> bytes, bool isNew)
    {
        if (isNew || !Holds(target, bytes))
        {
            AtomicFile.Write(target, bytes);
            Interlocked.Increment(ref _written);
        }
    }

    /// <summary>Makes the folder of a file where there is none.</summary>
    /// <returns>Whether this build made it.</returns>
    private bool MakeFolder(OutputFile file) => _folders.GetOrAdd(file.Path.Folder, inside =>
    {
        string full = Path.Combine(folder, inside);
        bool isNew = !Directory.Exists(full);
        Directory.CreateDirectory(full);
        return isNew;
    });

    private static bool Holds(string file, ReadOnlySpan<byte> bytes) =>
        File.Exists(file) && new FileInfo(file).Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(file));
}
