using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gaceta.Fingerprints;
using Gaceta.Rendering;
using Gaceta.Rights;

namespace Gaceta.Output;

/// <summary>Makes and writes the files of one build that are not up to date, on all cores.</summary>
/// <param name="folder">Full path of the output folder.</param>
/// <param name="earlier">What the last build of the same program and theme wrote, by path.</param>
/// <param name="textsChanged">The articles whose texts changed since, when nothing else did; null when more did.</param>
internal sealed class OutputWriting(
    string folder, ThemeComponents theme, IReadOnlyDictionary<string, WrittenFile> earlier, IReadOnlySet<PublishedArticle>? textsChanged)
{
    /// <summary>Folders that files were written to, and whether this build made them: what is new holds nothing to look at.</summary>
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    private int _made;
    private int _written;

    /// <summary>The files as they lie on the disk now, by path.</summary>
    public ConcurrentDictionary<string, WrittenFile> Now { get; } = new(StringComparer.Ordinal);

    /// <summary>One renderer per worker: sharing one took 1.3 times the time and twice the memory on a prototype of 10,000 pages.</summary>
    public async Task<WriteResult> WriteAsync(ImmutableArray<OutputFile> files, Action<int, int> progress, CancellationToken cancellation)
    {
        var queue = new ConcurrentQueue<OutputFile>(files);
        int done = 0;
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(async () =>
        {
            await using var renderer = new PageRenderer(theme);
            while (queue.TryDequeue(out OutputFile? file))
            {
                cancellation.ThrowIfCancellationRequested();
                Now[file.Path.File] = await BringUpToDateAsync(file, renderer, cancellation);
                progress(Interlocked.Increment(ref done), files.Length);
            }
        }, cancellation)));
        return new WriteResult(_written, files.Length - _written, Removed: 0) { Made = _made };
    }

    private async Task<WrittenFile> BringUpToDateAsync(OutputFile file, PageRenderer renderer, CancellationToken cancellation)
    {
        string target = Path.Combine(folder, file.Path.File);
        WrittenFile? before = earlier.GetValueOrDefault(file.Path.File);
        if (before is not null && IsUnaffected(file) && before.AsItIs(target) is { } untouched)
        {
            return untouched;
        }

        Recipe recipe = file.Recipe();
        Fingerprint inputs = recipe.Fingerprint();
        if (before?.Inputs == inputs && before.AsItIs(target) is { } upToDate)
        {
            return upToDate;
        }

        Interlocked.Increment(ref _made);
        if (recipe.Write is { } write)
        {
            _folders.GetOrAdd(Path.GetDirectoryName(target)!, Make);
            (Fingerprint content, bool isWritten) = AtomicFile.Write(target, write);
            Interlocked.Add(ref _written, isWritten ? 1 : 0);
            return WrittenFile.Of(target, inputs, content);
        }

        ReadOnlyMemory<byte> bytes = await recipe.Make(renderer, cancellation);
        Write(target, bytes.Span);
        return WrittenFile.Of(target, inputs, bytes.Span);
    }

    /// <summary>Without a look at its inputs: they can only have changed where a text did.</summary>
    private bool IsUnaffected(OutputFile file) => textsChanged is not null && !file.Texts.Any(textsChanged.Contains);

    private void Write(string target, ReadOnlySpan<byte> bytes)
    {
        bool isNew = _folders.GetOrAdd(Path.GetDirectoryName(target)!, Make);
        if (isNew || !Holds(target, bytes))
        {
            AtomicFile.Write(target, bytes);
            Interlocked.Increment(ref _written);
        }
    }

    private static bool Make(string folder)
    {
        bool isNew = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        return isNew;
    }

    private static bool Holds(string file, ReadOnlySpan<byte> bytes) =>
        File.Exists(file) && new FileInfo(file).Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(file));
}
