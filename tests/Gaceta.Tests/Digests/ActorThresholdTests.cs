using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Digests;

public sealed class ActorThresholdTests : IDisposable
{
    private readonly TestSite _site = new TestSite()
        .With("articles/a.txt", "The ferry sails again\n\nThe engineer Helena Marsh said that the ferry would sail again. The council of the town agreed with her.\n")
        .With("articles/b.txt", "The bridge will be built\n\nThe engineer Helena Marsh spoke of the bridge. The mayor Ruth Corrigan said that it would be built in May.\n");

    [Fact]
    public void By_default_every_actor_has_a_page_that_says_when_nobody_reviewed_it()
    {
        BuiltSite built = _site.Build();

        Assert.Contains("not yet reviewed", built.Read("actors/ruth-corrigan/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_editors_file_takes_the_mark_away()
    {
        BuiltSite built = _site.With("actors/ruth-corrigan.md", "---\nName: Ruth Corrigan\nKind: person\n---\n").Build();

        Assert.DoesNotContain("not yet reviewed", built.Read("actors/ruth-corrigan/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Below_the_threshold_a_name_has_neither_page_nor_link_nor_place_in_the_index()
    {
        _site.Settings = _site.Settings with { ActorPageThreshold = 2 };

        BuiltSite built = _site.Build();

        Assert.Contains("actors/helena-marsh/index.html", built.Files);
        Assert.DoesNotContain("actors/ruth-corrigan/index.html", built.Files);
        Assert.DoesNotContain("Ruth Corrigan", built.Read("actors/index.html"), StringComparison.Ordinal);
        Assert.All(built.Pages, page => Assert.DoesNotContain("ruth-corrigan/", built.Read(page), StringComparison.Ordinal));
        Assert.Contains(built.Pages, page => page.StartsWith("articles/", StringComparison.Ordinal) && built.Read(page).Contains("Ruth Corrigan", StringComparison.Ordinal));
    }

    [Fact]
    public void A_known_actor_has_a_page_however_few_articles_name_it()
    {
        _site.Settings = _site.Settings with { ActorPageThreshold = 2 };

        BuiltSite built = _site.With("actors/ruth-corrigan.md", "---\nName: Ruth Corrigan\nKind: person\n---\n").Build();

        Assert.Contains("actors/ruth-corrigan/index.html", built.Files);
    }

    public void Dispose() => _site.Dispose();
}
