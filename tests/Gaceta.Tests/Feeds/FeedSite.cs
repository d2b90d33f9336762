using Gaceta.Feeds;
using Gaceta.Settings;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Feeds;

/// <summary>A digest with all that feeds have to cope with: uncertain dates, no author, characters that XML forbids, more articles than fit.</summary>
public sealed class FeedSite : IDisposable
{
    private readonly TestSite _site = new();

    public FeedSite()
    {
        With("certain", "Title: Ferry & \"tram\" <return>\nPublished: 2026-02-03\nUpdated: 2026-02-10\nByline: Ana Ríos; Bob Hale\nUrl: https://courier.example/a?b=1&c=2\nImage: https://courier.example/ferry.JPG?w=800&h=600", "\"We sail again,\" said Elena Duarte. The ferry\u000B returns & stays.");
        With("estimated", "Title: Roof mended\nImage: https://courier.example/picture?id=7\nPublished: 2026-01-11~", "The roof of the school was mended.");
        With("month", "Title: Museum plans\nPublished: 2025-12", "The museum plans a new wing.");
        With("undated", "Title: Undated note", "Nobody knows when this was written.");
        With("spanish", "Title: Vuelve el tranvía\nPublished: 2026-02-02\nLanguage: es", "El tranvía vuelve a la ciudad, dijo Elena Duarte.");
        for (int i = 1; i <= 25; i++)
        {
            With($"many{i:00}", $"Title: Note {i}\nPublished: 2025-10-{i:00}\nSource: Harbour Post", $"Note {i} says that the tide rose.");
        }

        _site.Settings = _site.Settings with { SiteTitle = "Tides & towns", SiteDescription = "What the coast says.", Host = "digest.example", LinkRoot = "/tides/", Copyright = "© Harbour Desk" };
        Built = _site.Build();
    }

    internal BuiltSite Built { get; }

    internal BuiltSite BuiltWith(Func<SiteSettings, SiteSettings> change)
    {
        SiteSettings before = _site.Settings;
        _site.Settings = change(before) with { OutputPath = "other" };
        BuiltSite built = _site.Build();
        _site.Settings = before;
        return built;
    }

    internal BuiltSite BuiltInFull() => BuiltWith(s => s with { FeedContent = FeedContent.Full });

    public void Dispose() => _site.Dispose();

    private void With(string name, string frontMatter, string text) => _site.With($"articles/{name}.md", $"---\n{frontMatter}\n---\n\n{text}\n");
}
