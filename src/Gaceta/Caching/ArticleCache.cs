using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>
/// Extracted articles of the last build, in one file: a line for each, of key, checksum and JSON. A line that is damaged, or of another version of
/// the program, is passed over, and its article extracted again.
/// </summary>
internal sealed class ArticleCache
{
    private const int KeyLength = CacheKey.Length * 2;

    /// <summary>Enough digits of a SHA-256 that damage does not pass for an article.</summary>
    private const int ChecksumLength = 16;

    private const int PayloadStart = KeyLength + ChecksumLength;

    private readonly string? _file;
    private readonly FrozenDictionary<string, string> _earlier;
    private readonly ConcurrentDictionary<string, string> _used = new(StringComparer.Ordinal);

    private ArticleCache(string? file, FrozenDictionary<string, string> earlier) => (_file, _earlier) = (file, earlier);

    /// <summary>A cache that remembers nothing.</summary>
    public static ArticleCache None => new(null, FrozenDictionary<string, string>.Empty);

    /// <summary>What the last build left in <paramref name="folder"/>; empty when that is nothing, or cannot be read.</summary>
    public static ArticleCache Open(string folder)
    {
        string file = Path.Combine(folder, "articles.txt");
        try
        {
            var lines = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (string line in File.Exists(file) ? File.ReadLines(file) : [])
            {
                if (line.Length > PayloadStart)
                {
                    lines[line[..KeyLength]] = line;
                }
            }

            return new ArticleCache(file, lines.ToFrozenDictionary(StringComparer.Ordinal));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ArticleCache(file, FrozenDictionary<string, string>.Empty);
        }
    }

    /// <summary>The article under the key, or what <paramref name="extract"/> makes. Safe for use by several threads at once.</summary>
    public Article GetOrExtract(string key, Func<Article> extract)
    {
        if (_earlier.TryGetValue(key, out string? line) && Read(line) is { } article)
        {
            _used[key] = line;
            return article;
        }

        Article extracted = extract();
        if (_file is not null)
        {
            string json = Encoding.UTF8.GetString(ArticleSerializer.Write(extracted));
            _used[key] = key + Checksum(json) + json;
        }

        return extracted;
    }

    /// <summary>Writes what this build used, when that differs from what is there. A cache that cannot be written is no fault of the build.</summary>
    public void Save()
    {
        bool same = _used.Count == _earlier.Count && _used.All(entry => _earlier.TryGetValue(entry.Key, out string? line) && ReferenceEquals(line, entry.Value));
        if (_file is null || same)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            string partial = _file + ".partial";
            File.WriteAllLines(partial, _used.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value));
            File.Move(partial, _file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next build extracts again.
        }
    }

    private static Article? Read(string line)
    {
        string json = line[PayloadStart..];
        return line.AsSpan(KeyLength, PayloadStart - KeyLength).SequenceEqual(Checksum(json)) ? ArticleSerializer.ReadArticle(Encoding.UTF8.GetBytes(json)) : null;
    }

    private static string Checksum(string json) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..ChecksumLength];
}
