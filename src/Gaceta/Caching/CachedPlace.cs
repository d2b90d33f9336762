using Gaceta.Fingerprints;

namespace Gaceta.Caching;

/// <summary>Where some bytes lie in a <see cref="CacheFile"/>.</summary>
/// <param name="Content">Their fingerprint: what does not match it is damaged.</param>
internal readonly record struct CachedPlace(long Offset, int Length, Fingerprint Content);
