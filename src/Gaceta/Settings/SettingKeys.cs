using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Gaceta.Extraction;
using Gaceta.Feeds;
using Gaceta.Images;
using Gaceta.Rights;

namespace Gaceta.Settings;

/// <summary>Every setting's key, how its text is read, and what is expected where it cannot be.</summary>
internal static class SettingKeys
{
    private sealed record Key(string Name, string Expected, Func<SiteSettings, string, SiteSettings?> Set);

    private static readonly FrozenDictionary<string, Key> All = new Key[]
    {
        new(nameof(SiteSettings.SiteTitle), "a name", (s, v) => v.Length > 0 ? s with { SiteTitle = v } : null),
        new(nameof(SiteSettings.SiteDescription), "a sentence", (s, v) => s with { SiteDescription = OrNull(v) }),
        new(nameof(SiteSettings.SiteLanguage), "two letters, as en", (s, v) => v.Length == 2 ? s with { SiteLanguage = v.ToLowerInvariant() } : null),
        new(nameof(SiteSettings.Copyright), "a line", (s, v) => s with { Copyright = OrNull(v) }),
        new(nameof(SiteSettings.Author), "a name", (s, v) => s with { Author = OrNull(v) }),
        new(nameof(SiteSettings.Image), "a file of the input, or an address", (s, v) => s with { Image = OrNull(v) }),
        new(nameof(SiteSettings.Images), "Link, Embed or Mirror", (s, v) => Enum.TryParse(v, true, out ImageUse use) && Enum.IsDefined(use) ? s with { Images = use } : null),
        new(nameof(SiteSettings.Host), "a host, as example.org", (s, v) => v.Length == 0 ? s with { Host = null } : IsHost(v) ? s with { Host = v.ToLowerInvariant() } : null),
        Flag(nameof(SiteSettings.LinksUseHttps), (s, on) => s with { LinksUseHttps = on }),
        new(nameof(SiteSettings.ArticleText), ArticleTextNames.Expected, (s, v) => ArticleTextNames.Parse(v) is { } shown ? s with { ArticleText = shown } : null),
        new(nameof(SiteSettings.FeedContent), "Excerpt or Full", (s, v) => Enum.TryParse(v, true, out FeedContent content) ? s with { FeedContent = content } : null),
        new(nameof(SiteSettings.FeedFormats), "a list of Atom, Rss and Json", (s, v) => Kinds(List(v)) is { IsDefault: false } kinds ? s with { FeedFormats = kinds } : null),
        Flag(nameof(SiteSettings.GenerateSitemap), (s, on) => s with { GenerateSitemap = on }),
        Flag(nameof(SiteSettings.GenerateCitations), (s, on) => s with { GenerateCitations = on }),
        Flag(nameof(SiteSettings.GenerateActorFeeds), (s, on) => s with { GenerateActorFeeds = on }),
        Flag(nameof(SiteSettings.GenerateTwins), (s, on) => s with { GenerateTwins = on }),
        Flag(nameof(SiteSettings.ExportSqlite), (s, on) => s with { ExportSqlite = on }),
        Flag(nameof(SiteSettings.GenerateCname), (s, on) => s with { GenerateCname = on }),
        new(nameof(SiteSettings.LinkRoot), "a path, as /repository/", (s, v) => s with { LinkRoot = "/" + (v.Trim('/') is { Length: > 0 } path ? path + "/" : "") }),
        Flag(nameof(SiteSettings.GenerateSearchIndex), (s, on) => s with { GenerateSearchIndex = on }),
        new(nameof(SiteSettings.InputPaths), "folders", (s, v) => List(v) is { Length: > 0 } paths ? s with { InputPaths = paths } : null),
        new(nameof(SiteSettings.OutputPath), "a folder", (s, v) => v.Length > 0 ? s with { OutputPath = v } : null),
        new(nameof(SiteSettings.CachePath), "a folder", (s, v) => v.Length > 0 ? s with { CachePath = v } : null),
        Flag(nameof(SiteSettings.UseCache), (s, on) => s with { UseCache = on }),
        new(nameof(SiteSettings.ExcludedPaths), "folders or files", (s, v) => s with { ExcludedPaths = List(v) }),
        new(nameof(SiteSettings.ActorPageThreshold), "a number of articles, 1 or more", (s, v) =>
            int.TryParse(v, NumberStyles.None, CultureInfo.InvariantCulture, out int articles) && articles > 0 ? s with { ActorPageThreshold = articles } : null),
        new(nameof(SiteSettings.CleanMode), "None, Unwritten or Full", (s, v) => Enum.TryParse(v, true, out CleanMode mode) ? s with { CleanMode = mode } : null),
        new(nameof(SiteSettings.CurrentDateTime), "a date, as 2026-01-31", (s, v) =>
            DateOnly.TryParseExact(v.Split('T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? s with { CurrentDateTime = day } : null),
    }.ToFrozenDictionary(key => key.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every key with what is expected of its value, by name.</summary>
    public static IEnumerable<(string Name, string Expected)> Names => All.Values.OrderBy(k => k.Name, StringComparer.Ordinal).Select(k => (k.Name, k.Expected));

    /// <summary>The settings with one more value. An unknown key or a wrong value becomes a diagnostic.</summary>
    public static SiteSettings Apply(SiteSettings settings, SettingValue value, List<Diagnostic> diagnostics)
    {
        if (!All.TryGetValue(value.Key, out Key? key))
        {
            diagnostics.Add(new Diagnostic("setting-unknown", Severity.Warning, value.Origin, $"There is no setting {value.Key}")
            {
                Line = value.Line, Found = value.Key, Expected = NearestName.Of(value.Key, All.Keys) ?? "one of " + string.Join(", ", Names.Select(n => n.Name)),
            });
            return settings;
        }

        if (key.Set(settings, value.Text) is { } changed)
        {
            return changed;
        }

        diagnostics.Add(new Diagnostic("setting-value", Severity.Error, value.Origin, $"The value of {key.Name} cannot be used; the default counts")
        {
            Line = value.Line, Found = value.Text, Expected = key.Expected,
        });
        return settings;
    }

    private static Key Flag(string name, Func<SiteSettings, bool, SiteSettings> set) =>
        new(name, "true or false", (s, v) => bool.TryParse(v, out bool on) ? set(s, on) : null);

    private static ImmutableArray<string> List(string text) =>
        [.. text.Split(SettingsReader.ListSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>In their own order, so that the order of writing them decides nothing; default where one is unknown.</summary>
    private static ImmutableArray<FeedKind> Kinds(ImmutableArray<string> names) => names.All(name => Enum.TryParse(name, true, out FeedKind kind) && Enum.IsDefined(kind))
        ? [.. names.Select(name => Enum.Parse<FeedKind>(name, true)).Distinct().Order()]
        : default;

    /// <summary>A host, perhaps with a port, and nothing around it.</summary>
    private static bool IsHost(string text) =>
        Uri.TryCreate("http://" + text, UriKind.Absolute, out Uri? uri) && uri.Authority.Equals(text, StringComparison.OrdinalIgnoreCase);

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
