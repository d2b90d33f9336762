using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The editor's own pages, and the page for addresses that do not exist.</summary>
internal sealed class TextPagesPipeline(SiteContext context, ImmutableArray<EditorsFile> pages, string root) : IPipeline
{
    private static readonly SitePath NotFound = SitePath.OfFile("404.html");

    public IEnumerable<OutputFile> Files() =>
        pages.Select(page => OutputFile.Page(PathOf(page), () => Model(page))).Append(OutputFile.Page(NotFound, NotFoundModel));

    public static SitePath PathOf(EditorsFile page) => SitePath.Page(Slug.Of(page.Stem));

    public static string TitleOf(EditorsFile page) => page.FrontMatter.Text("Title") ?? page.Stem;

    private TextPage Model(EditorsFile page) => new()
    {
        Path = PathOf(page),
        Site = context.Site,
        Title = TitleOf(page),
        Description = page.FrontMatter.Text("Description"),
        Html = EditorsMarkdown.ToHtml(page.Markdown),
    };

    private NotFoundPage NotFoundModel() => new()
    {
        Path = NotFound,
        Site = context.Site,
        Title = "404",
        Root = root,
    };
}
