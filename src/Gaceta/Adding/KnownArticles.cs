using Gaceta.Extraction;
using Gaceta.Fetching;
using Gaceta.Input;

namespace Gaceta.Adding;

/// <summary>The articles that the input already holds, by address and by text; those that are held back count too.</summary>
internal sealed class KnownArticles
{
    private readonly Dictionary<string, string> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byText = new(StringComparer.Ordinal);

    public KnownArticles(Content content)
    {
        foreach (Article article in content.Articles.Concat(content.HeldBack).Select(a => a.Load()))
        {
            _byText.TryAdd(KeyOf(article), article.File);
            foreach (string key in AddressesOf(article).Select(WebAddress.Key).OfType<string>())
            {
                _byAddress.TryAdd(key, article.File);
            }
        }
    }

    /// <summary>All addresses that lead to an article: the chosen one, those that its page states beside it, and the one that was asked for.</summary>
    public static IEnumerable<string?> AddressesOf(Article article) =>
    [
        article.Url?.Value,
        .. article.Url?.Evidence.Select(e => e.Reads ?? e.Words) ?? [],
        article.FrontMatter.Text(FetchedSidecar.RequestedKey),
    ];

    /// <summary>Throws <see cref="ExecutionException"/> when an article of this address is there already.</summary>
    public void RefuseAddress(string? address)
    {
        if (WebAddress.Key(address) is { } key && _byAddress.TryGetValue(key, out string? file))
        {
            throw new ExecutionException($"{address} is in the digest already: {file} has this address; nothing was added.");
        }
    }

    /// <summary>Throws <see cref="ExecutionException"/> when an article of the same text is there already. No text equals no other.</summary>
    public void RefuseText(Article article, string origin)
    {
        if (article.Text.Length > 0 && _byText.TryGetValue(KeyOf(article), out string? file))
        {
            throw new ExecutionException($"{origin} is in the digest already: {file} has the same text; nothing was added.");
        }
    }

    /// <summary>Accents, capitals and line breaks are what copying changes most; all else makes another text.</summary>
    private static string KeyOf(Article article) =>
        string.Join(' ', Folding.Fold(article.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
