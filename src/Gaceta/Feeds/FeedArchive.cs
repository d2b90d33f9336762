using Gaceta.Output;

namespace Gaceta.Feeds;

/// <summary>
/// A document's place in an archived feed (RFC 5005, section 4). The feed that readers follow points to its newest archive, and each archive to
/// the one before it, so that following them gives every entry. A page of entries would change with every article; a month stays.
/// </summary>
/// <param name="Self">The document itself; null for the feed that readers follow.</param>
/// <param name="Earlier">The archive with the entries before these; null behind the last one.</param>
/// <param name="Later">The archive with the entries behind these; null in the newest, and in the feed that readers follow.</param>
internal sealed record FeedArchive(SitePath? Self, SitePath? Earlier, SitePath? Later);
