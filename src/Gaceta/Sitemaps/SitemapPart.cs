using System.Collections.Immutable;

namespace Gaceta.Sitemaps;

/// <summary>What one file of a sitemap holds.</summary>
internal sealed record SitemapPart(ImmutableArray<SitemapEntry> Entries);
