namespace Gaceta.Extraction.Tests.People;

public sealed class EditorsFilesTests
{
    [Fact]
    public void Every_actor_file_is_named_by_the_slug_of_its_actor() =>
        Assert.All(InputFolder.Actors, actor => Assert.Equal(Slug.Of(actor.Name), actor.Id));

    [Fact]
    public void No_name_belongs_to_two_actors()
    {
        IEnumerable<string> names = InputFolder.Actors.SelectMany(a => a.Variants.Prepend(a.Name).Select(Slug.Of).Distinct());
        Assert.Empty(names.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key));
    }

    [Fact]
    public void An_office_that_passed_on_has_its_dates()
    {
        KnownActor actor = InputFolder.Actors.Single(a => a.Id == "delcy-rodriguez");
        Assert.Equal(["2026-01-05"], actor.Roles.Where(r => r.Until is not null).Select(r => r.Until.ToString()!));
        Assert.Equal(["2026-01-05"], actor.Roles.Where(r => r.From is not null).Select(r => r.From.ToString()!));
    }
}
