using System.Security.Cryptography;
using System.Text;
using Gaceta.Output;

namespace Gaceta.Feeds;

/// <summary>
/// Ids of feeds and entries. On a host it is the absolute address, which readers can follow too: it lasts as long as the article's slug, which
/// the key <c>Slug</c> holds fast. Without a host it is a name-based UUID (RFC 9562, version 8, of SHA-256) of the same path.
/// </summary>
internal static class FeedIds
{
    public static string Of(SiteAddress site, SitePath path) => site.Of(path) ?? "urn:uuid:" + Uuid(path.File);

    private static Guid Uuid(string name)
    {
        byte[] bytes = SHA256.HashData(Encoding.UTF8.GetBytes("gaceta:" + name))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
