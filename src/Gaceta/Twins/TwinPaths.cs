using Gaceta.Output;

namespace Gaceta.Twins;

/// <summary>Where the twins of an article's page lie: beside it.</summary>
internal static class TwinPaths
{
    public static SitePath Markdown(SitePath page) => page.Beside("index.md");

    public static SitePath Json(SitePath page) => page.Beside("index.json");
}
