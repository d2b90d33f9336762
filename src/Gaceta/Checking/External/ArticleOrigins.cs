using System.Collections.Concurrent;
using System.Text.Json;

namespace Gaceta.Checking.External;

/// <summary>Leads from a link on a page back to the line of the article that it came from.</summary>
/// <param name="site">Folder of the built site.</param>
/// <param name="inputs">Folders of the input, the last one first.</param>
internal sealed class ArticleOrigins(string site, IEnumerable<string> inputs)
{
    private readonly ConcurrentDictionary<string, (string Name, string[] Lines)?> _articles = new(StringComparer.Ordinal);

    /// <summary>The article's file and line; the page's own where no article holds the link.</summary>
    public (string File, int? Line) PlaceOf(CheckedPage page, FoundLink link)
    {
        if (_articles.GetOrAdd(page.File, Read) is not { } article)
        {
            return (page.File, link.Line);
        }

        int line = Array.FindIndex(article.Lines, l => l.Contains(link.Address, StringComparison.Ordinal));
        return (article.Name, line < 0 ? null : line + 1);
    }

    /// <summary>The article's data lies beside its page and names its file.</summary>
    private (string Name, string[] Lines)? Read(string page)
    {
        string data = Path.Combine(site, Path.GetDirectoryName(page) ?? "", "index.json");
        if (!File.Exists(data) || NameIn(data) is not { } name)
        {
            return null;
        }

        string? file = inputs.Select(input => Path.Combine(input, name)).FirstOrDefault(File.Exists);
        return (name, file is null ? [] : File.ReadAllLines(file));
    }

    private static string? NameIn(string data)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(data));
        return json.RootElement.TryGetProperty("file", out JsonElement file) ? file.GetString() : null;
    }
}
