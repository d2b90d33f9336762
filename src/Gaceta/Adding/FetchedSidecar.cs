using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Gaceta.Fetching;
using YamlDotNet.Serialization;

namespace Gaceta.Adding;

/// <summary>The sidecar of a fetched article: where it came from and when.</summary>
internal static class FetchedSidecar
{
    /// <summary>The key of the address that was asked for.</summary>
    public const string RequestedKey = "RequestedUrl";

    private static readonly ISerializer Yaml = new SerializerBuilder().WithNewLine("\n").Build();

    /// <summary>
    /// <c>Url</c> is the address behind all redirects, <c>RequestedUrl</c> the one asked for where it differs, <c>Retrieved</c> the time
    /// in UTC. <c>Charset</c> is the encoding that the server named, where the bytes alone do not show it.
    /// </summary>
    public static byte[] Write(FetchedPage page, Uri requested, DateTimeOffset retrieved)
    {
        string url = WebAddress.Clean(page.Address).AbsoluteUri;
        string asked = WebAddress.Clean(requested).AbsoluteUri;
        var keys = new Dictionary<string, string>(StringComparer.Ordinal) { ["Url"] = url };
        if (asked != url)
        {
            keys[RequestedKey] = asked;
        }

        keys["Retrieved"] = retrieved.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        if (page.Charset is { Length: > 0 } charset && !Utf8.IsValid(page.Bytes))
        {
            keys["Charset"] = charset;
        }

        return Encoding.UTF8.GetBytes(Yaml.Serialize(keys));
    }
}
