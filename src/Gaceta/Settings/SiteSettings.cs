using System.Collections.Immutable;
using Gaceta.Feeds;
using Gaceta.Images;
using Gaceta.Rights;

namespace Gaceta.Settings;

/// <summary>All settings, typed. Their names are the keys of <c>statiq.json</c>; those that Statiq has too mean the same there.</summary>
public sealed record SiteSettings
{
    /// <summary>The site's name, on every page. Default: <c>Gaceta</c>.</summary>
    public string SiteTitle { get; init; } = "Gaceta";

    /// <summary>One sentence under the name. Default: none.</summary>
    public string? SiteDescription { get; init; }

    /// <summary>Language of the interface, two letters. Default: <c>en</c>.</summary>
    public string SiteLanguage { get; init; } = "en";

    /// <summary>Shown at the foot of every page. Default: none.</summary>
    public string? Copyright { get; init; }

    /// <summary>Who makes the digest, a person or an organisation; feeds name it. Default: none.</summary>
    public string? Author { get; init; }

    /// <summary>
    /// Picture for link previews of pages that have none of their own: a file of the input, as <c>card.png</c>, or an address. Default: none.
    /// </summary>
    public string? Image { get; init; }

    /// <summary>
    /// Host on which the site is published, as <c>example.org</c>. What needs absolute addresses (RSS, sitemap, canonical addresses) is only
    /// written when it is known. Default: none.
    /// </summary>
    public string? Host { get; init; }

    /// <summary>Whether the site gets a file <c>CNAME</c> that tells GitHub Pages its <see cref="Host"/>, for domains of one's own. Default: false.</summary>
    public bool GenerateCname { get; init; }

    /// <summary>Whether absolute addresses begin with <c>https</c>. Default: true.</summary>
    public bool LinksUseHttps { get; init; } = true;

    /// <summary>How much of an article's text is published, where neither its front matter nor its source's file says. Default: <see cref="ArticleText.Full"/>.</summary>
    public ArticleText ArticleText { get; init; } = ArticleText.Full;

    /// <summary>
    /// What pages do with the pictures of articles: lead to them, show them from where they lie, or show those that the input holds, beside the
    /// article or fetched by <c>mirror</c>. Default: <see cref="ImageUse.Link"/>, by which no reader's browser asks another host for anything.
    /// </summary>
    public ImageUse Images { get; init; } = ImageUse.Link;

    /// <summary>What feeds carry of each article. Default: <see cref="FeedContent.Excerpt"/>; full texts make the feeds of a large digest larger than its pages.</summary>
    public FeedContent FeedContent { get; init; } = FeedContent.Excerpt;

    /// <summary>
    /// Formats of feeds. Every one is a file of each actor and source, and they say the same. The archive of a digest, a document a month, is in Atom.
    /// RSS needs a <see cref="Host"/>. Default: all.
    /// </summary>
    public ImmutableArray<FeedKind> FeedFormats { get; init; } = [FeedKind.Atom, FeedKind.Rss, FeedKind.Json];

    /// <summary>Whether there is a sitemap; it needs a <see cref="Host"/>. Default: true.</summary>
    public bool GenerateSitemap { get; init; } = true;

    /// <summary>
    /// Whether articles, their quotes, actors and days have files for reference managers: half of the files of a digest of thousands of
    /// articles. Default: true.
    /// </summary>
    public bool GenerateCitations { get; init; } = true;

    /// <summary>Whether every actor has feeds of its own; the site and every source have theirs in any case. Default: true.</summary>
    public bool GenerateActorFeeds { get; init; } = true;

    /// <summary>
    /// Whether the page of every article has its twins in Markdown and JSON, and the site <c>llms.txt</c>, which lists them. Default: true.
    /// </summary>
    public bool GenerateTwins { get; init; } = true;

    /// <summary>Whether the digest is also written as a SQLite file, <c>data/digest.sqlite</c>. Default: false.</summary>
    public bool ExportSqlite { get; init; }

    /// <summary>
    /// Path under which the site is published, as <c>/repository/</c>. Only absolute addresses and the page for unknown addresses need it,
    /// since all other links are relative. Default: <c>/</c>.
    /// </summary>
    public string LinkRoot { get; init; } = "/";

    /// <summary>Whether the site has a search page with its index. Default: true.</summary>
    public bool GenerateSearchIndex { get; init; } = true;

    /// <summary>Folders to read, relative to the root; of two files with one path the later folder's counts. Default: <c>input</c>.</summary>
    public ImmutableArray<string> InputPaths { get; init; } = ["input"];

    /// <summary>Folder to write, relative to the root. Default: <c>output</c>.</summary>
    public string OutputPath { get; init; } = "output";

    /// <summary>Folder for what makes the next build faster, relative to the root. Default: <c>cache</c>.</summary>
    public string CachePath { get; init; } = "cache";

    /// <summary>Whether articles that did not change are taken from the cache instead of being extracted again. Default: true.</summary>
    public bool UseCache { get; init; } = true;

    /// <summary>Folders and files below the input that are not read, relative to it. Default: none.</summary>
    public ImmutableArray<string> ExcludedPaths { get; init; } = [];

    /// <summary>
    /// In how many articles an actor must appear to get a page, unless a file in <c>input/actors</c> describes it. Below, the name stands in the
    /// text without a link, and in no index. Default: 1.
    /// </summary>
    public int ActorPageThreshold { get; init; } = 1;

    /// <summary>What happens to files of the output folder that this build does not write. Default: <see cref="CleanMode.Unwritten"/>.</summary>
    public CleanMode CleanMode { get; init; } = CleanMode.Unwritten;

    /// <summary>
    /// The day that counts as today for articles whose front matter dates them into the future: they are held back until then.
    /// Default: the machine's date, the one thing in a build that the input does not decide.
    /// </summary>
    public DateOnly? CurrentDateTime { get; init; }
}
