using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Fetching;

namespace Gaceta.Adding;

/// <summary>Gets an article from the web.</summary>
internal sealed class AddressReading(FetchLimits limits, TimeProvider clock)
{
    /// <summary>Throws <see cref="ExecutionException"/> when there is no article to be had.</summary>
    public async Task<NewArticle> ReadAsync(Uri requested, CancellationToken cancellation)
    {
        FetchedPage page = await new WebFetch(FetchKind.Article, limits).FetchAsync(requested, cancellation);
        string ending = FileEndings.Of(page)
            ?? throw new ExecutionException($"{page.Address} is {page.MediaType ?? "of no stated kind"}; expected text/html, text/plain or text/markdown.");
        ImmutableArray<string> addresses = [.. new[] { page.Address, requested }.Select(a => WebAddress.Clean(a).AbsoluteUri).Distinct(StringComparer.Ordinal)];
        return new NewArticle(page.Bytes, NameOf(page.Address) + ending, FetchedSidecar.Write(page, requested, clock.GetUtcNow()), addresses);
    }

    /// <summary>By the last part of the path that says something.</summary>
    private static string NameOf(Uri address) => address.Segments
        .Select(s => Slug.Of(Path.GetFileNameWithoutExtension(Uri.UnescapeDataString(s.Trim('/')))))
        .LastOrDefault(s => s.Length > 0) ?? Slug.Of(address.Host);
}
