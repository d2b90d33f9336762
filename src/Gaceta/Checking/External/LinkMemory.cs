using System.Collections.Concurrent;
using System.Text.Json;
using Gaceta.Output;

namespace Gaceta.Checking.External;

/// <summary>What earlier checks found, so that no server is asked again before long. A damaged memory is an empty one.</summary>
internal sealed class LinkMemory
{
    /// <summary>Most links that die are dead for good, and a week is often enough to learn of it.</summary>
    private const int DaysKept = 7;

    private readonly string _file;
    private readonly DateOnly _today;
    private readonly ConcurrentDictionary<string, Entry> _entries;

    private LinkMemory(string file, DateOnly today, IEnumerable<KeyValuePair<string, Entry>> entries) =>
        (_file, _today, _entries) = (file, today, new(entries, StringComparer.Ordinal));

    private sealed record Entry(DateOnly Day, int Status);

    public static LinkMemory Open(string cacheFolder, DateOnly today)
    {
        string file = Path.Combine(cacheFolder, "links.json");
        return new LinkMemory(file, today, Read(file).Where(e => e.Value.Day <= today && e.Value.Day.AddDays(DaysKept) > today));
    }

    /// <summary>Null where nothing is known.</summary>
    public LinkAnswer? Find(Uri address) => _entries.TryGetValue(address.AbsoluteUri, out Entry? entry) ? new LinkAnswer(entry.Status) : null;

    /// <summary>Keeps an answer, unless it may be another the next time.</summary>
    public void Keep(Uri address, LinkAnswer answer)
    {
        if (!answer.IsPassing)
        {
            _entries[address.AbsoluteUri] = new Entry(_today, answer.Status);
        }
    }

    public void Save()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        AtomicFile.Write(_file, JsonSerializer.SerializeToUtf8Bytes(new SortedDictionary<string, Entry>(_entries, StringComparer.Ordinal)));
    }

    private static Dictionary<string, Entry> Read(string file)
    {
        try
        {
            return File.Exists(file) ? JsonSerializer.Deserialize<Dictionary<string, Entry>>(File.ReadAllBytes(file)) ?? [] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
