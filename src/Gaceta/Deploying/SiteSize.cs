using System.Globalization;
using Gaceta.Extraction;
using Gaceta.Settings;

namespace Gaceta.Deploying;

/// <summary>How large a built site is, beside what GitHub Pages publishes.</summary>
/// <param name="Files">How many.</param>
/// <param name="Bytes">Of all together.</param>
internal sealed record SiteSize(int Files, long Bytes)
{
    /// <summary>One gigabyte, in decimal: the smaller of the two that the word may mean.</summary>
    public const long Limit = 1_000_000_000;

    /// <summary>From here on an editor should know: what is left are some months of a digest that has come so far.</summary>
    private const double Near = 0.9;

    /// <summary>Measured on 2,000 generated articles: 307 MB with all of these files, 192 MB without them.</summary>
    private const string Remedy = $"{nameof(SiteSettings.GenerateTwins)}, {nameof(SiteSettings.GenerateCitations)} and {nameof(SiteSettings.GenerateActorFeeds)} leave a third out";

    public static SiteSize Of(string folder)
    {
        FileInfo[] files = new DirectoryInfo(folder).GetFiles("*", SearchOption.AllDirectories);
        return new SiteSize(files.Length, files.Sum(f => f.Length));
    }

    /// <summary>What stands against publishing; null when nothing does.</summary>
    public Diagnostic? Fault => Bytes > Limit
        ? new Diagnostic("site-too-large", Severity.Error, ".", "The site is larger than GitHub Pages publishes") { Found = Megabytes(Bytes), Expected = $"at most {Megabytes(Limit)}; {Remedy}" }
        : Bytes > Limit * Near
            ? new Diagnostic("site-large", Severity.Warning, ".", "The site is nearly as large as GitHub Pages publishes") { Found = Megabytes(Bytes), Expected = $"well below {Megabytes(Limit)}; {Remedy}" }
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Files} files, {Megabytes(Bytes)} of at most {Megabytes(Limit)}");

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");
}
