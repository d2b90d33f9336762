using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

public sealed class LinkTests(SampleSite sample) : IClassFixture<SampleSite>
{
    private static readonly HtmlParser Parser = new();

    [Fact]
    public void Every_internal_link_and_anchor_of_the_sample_site_leads_somewhere()
    {
        var site = new PageSet(sample.Built);

        Assert.Empty(site.Pages.SelectMany(page => site.BrokenLinks(page, new Uri("https://example.org/"))));
    }

    [Fact]
    public void No_page_has_an_id_twice() => Assert.All(new PageSet(sample.Built).Pages, page =>
        Assert.Empty(page.Document.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => $"{page.File}#{g.Key}")));

    [Fact]
    public void Every_page_of_the_sample_site_has_one_main_heading() => Assert.All(new PageSet(sample.Built).Pages, page =>
        Assert.Single(page.Document.QuerySelectorAll("h1")));

    [Fact]
    public void Under_a_base_path_all_links_stay_below_it_even_from_the_page_for_unknown_addresses()
    {
        using TestSite under = new TestSite().With("articles/a.txt", "Ferry line returns\n\nThe ferry between the islands sails again from Monday, the harbour office said.\n");
        under.Settings = under.Settings with { LinkRoot = "/repository/" };
        var site = new PageSet(under.Build());

        Assert.Empty(site.Pages.SelectMany(page => site.BrokenLinks(page, new Uri("https://example.org/repository/"))));
        Page notFound = site.Pages.Single(p => p.File == "404.html");
        Assert.Empty(site.BrokenLinks(notFound with { File = "deep/down/nowhere.html" }, new Uri("https://example.org/repository/")));
    }

    private sealed record Page(string File, IDocument Document);

    private sealed class PageSet(BuiltSite built)
    {
        public IReadOnlyList<Page> Pages { get; } = [.. built.Pages.Select(p => new Page(p, Parser.ParseDocument(built.Read(p))))];

        public IEnumerable<string> BrokenLinks(Page page, Uri root)
        {
            var self = new Uri(root, page.File);
            foreach (IElement element in page.Document.QuerySelectorAll("[href], [src]"))
            {
                string address = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                var target = new Uri(self, address);
                if (target.Host == self.Host && !LeadsSomewhere(target, root, page))
                {
                    yield return $"{page.File}: {address}";
                }
            }
        }

        private bool LeadsSomewhere(Uri target, Uri root, Page page)
        {
            if (!root.IsBaseOf(target))
            {
                return false;
            }

            string file = Uri.UnescapeDataString(root.MakeRelativeUri(new Uri(target.GetLeftPart(UriPartial.Path))).OriginalString).Replace("./", "", StringComparison.Ordinal);
            file = file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
            bool exists = built.Files.Contains(file) || file == page.File;
            string anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
            return exists && (anchor.Length == 0 || (Pages.FirstOrDefault(p => p.File == file) ?? page).Document.GetElementById(anchor) is not null);
        }
    }
}
