using System.Globalization;
using System.Text.Json;

namespace Gaceta.Tests.Feeds;

/// <summary>The rules of JSON Feed 1.1 that a document can break.</summary>
internal static class JsonFeedRules
{
    private static readonly string[] FeedKeys =
        ["version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon", "authors", "language", "expired", "hubs", "items"];

    private static readonly string[] ItemKeys =
    [
        "id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image", "date_published", "date_modified",
        "authors", "tags", "language", "attachments",
    ];

    public static IEnumerable<string> BrokenBy(JsonElement feed)
    {
        JsonElement[] items = [.. feed.GetProperty("items").EnumerateArray()];
        return Keys(feed, FeedKeys)
            .Concat(Text(feed, "version") == "https://jsonfeed.org/version/1.1" ? [] : ["version is not 1.1"])
            .Concat(string.IsNullOrEmpty(Text(feed, "title")) ? ["no title"] : [])
            .Concat(Addresses(feed, "home_page_url", "feed_url", "next_url", "icon", "favicon"))
            .Concat(items.SelectMany(Item))
            .Concat(items.GroupBy(i => Text(i, "id")).Where(g => g.Count() > 1).Select(g => "two items share the id " + g.Key));
    }

    private static IEnumerable<string> Item(JsonElement item) =>
        Keys(item, ItemKeys)
            .Concat(string.IsNullOrEmpty(Text(item, "id")) ? ["item without id"] : [])
            .Concat(Text(item, "content_html") is null && Text(item, "content_text") is null ? ["item without content"] : [])
            .Concat(Addresses(item, "url", "external_url", "image", "banner_image"))
            .Concat(new[] { "date_published", "date_modified" }.Where(key => Text(item, key) is { } date && !IsDate(date)).Select(key => key + " is no date-time of RFC 3339"))
            .Concat(item.TryGetProperty("authors", out JsonElement authors) && authors.EnumerateArray().Any(a => Text(a, "name") is null && Text(a, "url") is null) ? ["author without name"] : []);

    private static IEnumerable<string> Keys(JsonElement element, string[] known) =>
        element.EnumerateObject().Select(p => p.Name).Where(name => !known.Contains(name) && !name.StartsWith('_')).Select(name => "unknown key " + name);

    private static IEnumerable<string> Addresses(JsonElement element, params string[] keys) =>
        keys.Where(key => Text(element, key) is { } text && !Uri.TryCreate(text, UriKind.Absolute, out _)).Select(key => key + " is no absolute address");

    private static bool IsDate(string text) => DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string? Text(JsonElement element, string key) => element.TryGetProperty(key, out JsonElement value) ? value.GetString() : null;
}
