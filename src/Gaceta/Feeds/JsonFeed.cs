using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gaceta.Feeds;

/// <summary>A feed in JSON Feed 1.1. Addresses within the site are left out as long as the site's own is unknown.</summary>
internal static class JsonFeed
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static ReadOnlyMemory<byte> Write(Feed feed)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, FeedTexts.Fill(feed));
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, Feed feed)
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        Optional(json, "home_page_url", feed.Site.Of(feed.Page));
        Optional(json, "feed_url", feed.Site.Of(feed.Page.Beside(FeedFormat.Json.File)));
        Optional(json, "description", feed.Description);
        json.WriteString("language", feed.Language);
        WriteAuthors(json, [feed.Author]);
        json.WriteStartArray("items");
        foreach (FeedEntry entry in feed.Entries)
        {
            Write(json, feed, entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Feed feed, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", FeedIds.Of(feed.Site, entry.Page));
        Optional(json, "url", feed.Site.Of(entry.Page));
        Optional(json, "external_url", entry.Original);
        json.WriteString("title", entry.Title);
        // An item must have content, even where nothing of the text may be shown.
        json.WriteString(entry.Html is null ? "content_text" : "content_html", entry.Html ?? entry.Summary ?? entry.Title);
        Optional(json, "summary", entry.Summary);
        Optional(json, "image", entry.Image);
        Optional(json, "date_published", entry.Published is { } published ? FeedTimes.Rfc3339(published) : null);
        json.WriteString("date_modified", FeedTimes.Rfc3339(entry.Updated));
        Optional(json, "language", entry.Language);
        WriteAuthors(json, entry.Authors);
        json.WriteStartArray("tags");
        foreach (FeedTag actor in entry.Actors)
        {
            json.WriteStringValue(actor.Name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        json.WriteStartArray("authors");
        foreach (string name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
