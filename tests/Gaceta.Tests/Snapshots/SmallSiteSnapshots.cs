using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Snapshots;

public sealed class SmallSiteSnapshots
{
    private const string Article = """
        Harbour bridge opens a month early

        By Ana Ríos
        12 February 2026

        The new bridge over the harbour opened on Thursday, a month before the date that the city had promised.

        "We kept our word and then some," the mayor, Elena Duarte, told reporters at the toll gate.
        """;

    [Fact]
    public void An_empty_input_gives_a_site_that_tells_how_to_begin()
    {
        using TestSite site = new TestSite().WithoutFiles();

        Verify("empty", site.Build());
    }

    [Fact]
    public void A_single_article_gives_a_whole_site()
    {
        using TestSite site = new TestSite().With("articles/bridge.txt", Article);

        Verify("one-article", site.Build());
    }

    [Fact]
    public void Two_articles_with_one_title_get_two_addresses_and_a_warning()
    {
        using TestSite site = new TestSite()
            .With("articles/a.txt", Article)
            .With("articles/b.txt", Article.Replace("a month before", "four weeks before", StringComparison.Ordinal));

        Verify("one-title-twice", site.Build());
    }

    [Fact]
    public void An_article_that_is_only_boilerplate_is_published_without_text_and_said_to_be_so()
    {
        using TestSite site = new TestSite().With("articles/rest.txt", "Share\n\nSubscribe to our newsletter\n\nRead more\n\nShare\n");

        Verify("boilerplate", site.Build());
    }

    [Fact]
    public void A_broken_sidecar_is_reported_and_the_article_published_as_if_it_had_none()
    {
        using TestSite site = new TestSite()
            .With("articles/bridge.txt", Article)
            .With("articles/_bridge.yml", "Title: \"Bridge opens\nPublished: 2026-02-12\n");

        Verify("broken-sidecar", site.Build());
    }

    [Fact]
    public void One_statement_of_one_person_in_two_languages_and_names_is_shown_side_by_side()
    {
        const string Meta = "Title: {0}\nPublished: 2026-01-0{1}\nSource: {2}\nLanguage: {3}\n";
        using TestSite site = new TestSite()
            .With("articles/_a.yml", string.Format(null, Meta, "Vaccines for the north", 5, "The Harbour Post", "en"))
            .With("articles/a.txt", "The health minister, Elvira Duarte, spoke to reporters on Monday.\n\n“The government will distribute 250,000 vaccines in the northern provinces during February,” Elvira Duarte said.\n")
            .With("articles/_b.yml", string.Format(null, Meta, "Vacunas para el norte", 6, "La Hoja del Puerto", "es"))
            .With("articles/b.txt", "La ministra de Salud, Elvira Duarte Soto, habló el lunes con la prensa.\n\n«El Gobierno distribuirá 250.000 vacunas en las provincias del norte durante febrero», dijo Elvira Duarte Soto.\n");

        Verify("two-languages", site.Build(), "actors/elvira-duarte/");
    }

    /// <param name="also">Folder whose pages are verified besides the first one and the articles.</param>
    private static void Verify(string name, BuiltSite built, string also = "articles/")
    {
        IEnumerable<string> pages = built.Pages.Where(p => p == "index.html" || p.StartsWith("articles/", StringComparison.Ordinal) || p.StartsWith(also, StringComparison.Ordinal));
        Dictionary<string, string> texts = pages.ToDictionary(page => $"small/{name}/{page}", built.Read);
        texts[$"small/{name}/diagnostics.txt"] = string.Concat(built.Diagnostics.Select(d => d + "\n"));
        texts[$"small/{name}/files.txt"] = string.Concat(built.Files.Select(f => f + "\n"));

        Assert.Multiple(
        [
            .. texts.Select<KeyValuePair<string, string>, Action>(text => () => Snapshot.Verify(text.Key, text.Value)),
            () => Assert.Empty(Snapshot.Orphans($"small/{name}", texts.Keys)),
        ]);
    }
}
