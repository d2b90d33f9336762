namespace Gaceta.Sitemaps;

/// <summary>A page in a sitemap.</summary>
/// <param name="Address">Absolute.</param>
/// <param name="LastChange">When its content last changed, by what the articles say; null where they do not.</param>
internal sealed record SitemapEntry(string Address, DateOnly? LastChange);
