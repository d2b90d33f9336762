using System.Threading.Channels;
using Gaceta.Settings;

namespace Gaceta.Preview;

/// <summary>Watches the input folders, and calls for a rebuild when they have come to rest after a change.</summary>
internal sealed class InputWatcher : IAsyncDisposable
{
    /// <summary>
    /// Rest after which a change counts as finished. An editor that saves by writing beside and renaming makes its events within a
    /// few milliseconds; what comes later, as the files of a whole folder, ends the rebuild that is under way and begins another.
    /// </summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(10);

    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();
    private readonly CancellationTokenSource _stop = new();
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Action<IReadOnlySet<string>, CancellationToken> _rebuild;
    private readonly Task _loop;

    private InputWatcher(IEnumerable<string> folders, Action<IReadOnlySet<string>, CancellationToken> rebuild)
    {
        _rebuild = rebuild;
        _watchers.AddRange(folders.Where(Directory.Exists).Select(Watch));
        _loop = Task.Run(LoopAsync);
    }

    /// <param name="rebuild">Called with the full paths of what changed, on another thread, never twice at once.</param>
    public static InputWatcher Start(Workplace workplace, Action<IReadOnlySet<string>, CancellationToken> rebuild) => new(workplace.InputFolders, rebuild);

    public async ValueTask DisposeAsync()
    {
        _watchers.ForEach(w => w.Dispose());
        await _stop.CancelAsync();
        await _loop;
        _stop.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, change) => _changes.Writer.TryWrite(change.FullPath);
        watcher.Created += (_, change) => _changes.Writer.TryWrite(change.FullPath);
        watcher.Deleted += (_, change) => _changes.Writer.TryWrite(change.FullPath);
        watcher.Renamed += (_, change) => _changes.Writer.TryWrite(change.FullPath);
        watcher.Error += (_, _) => _changes.Writer.TryWrite(folder);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private async Task LoopAsync()
    {
        try
        {
            while (await _changes.Reader.WaitToReadAsync(_stop.Token))
            {
                await RebuildAsync(await SettledAsync());
            }
        }
        catch (OperationCanceledException)
        {
            // Disposed: nobody waits for another rebuild.
        }
    }

    /// <summary>What changed, when no more has come for a while.</summary>
    private async Task<HashSet<string>> SettledAsync()
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        while (_changes.Reader.TryRead(out string? path))
        {
            paths.Add(path);
            if (!_changes.Reader.TryPeek(out _))
            {
                await Task.Delay(Rest, _stop.Token);
            }
        }

        return paths;
    }

    /// <summary>Rebuilds until it is done or the next change makes it vain.</summary>
    private async Task RebuildAsync(HashSet<string> paths)
    {
        using var vain = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        var rebuild = Task.Run(() => _rebuild(paths, vain.Token), CancellationToken.None);
        await Task.WhenAny(rebuild, _changes.Reader.WaitToReadAsync(vain.Token).AsTask());
        await vain.CancelAsync();
        try
        {
            await rebuild;
        }
        catch (OperationCanceledException)
        {
            // The loop begins again.
        }
    }
}
