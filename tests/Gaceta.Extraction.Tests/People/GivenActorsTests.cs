using System.Collections.Immutable;
using Gaceta.Extraction.Tests.Reading;

namespace Gaceta.Extraction.Tests.People;

public sealed class GivenActorsTests
{
    private const string Text = "La Cruz Roja pidió más medios para los vecinos del valle. La reunión, dijo Marta Lozano, fue larga y nadie quiso irse antes de tiempo.";

    [Theory]
    [InlineData("Cruz Roja", "red-cross", ActorKind.Organization)]
    [InlineData("Marta Lozano", "marta-lozano", ActorKind.Person)]
    public void A_name_means_whom_the_text_calls_so(string name, string id, ActorKind kind)
    {
        ImmutableArray<ArticleActor> actors = Extract($"[{name}]");

        Assert.Equal(kind, Assert.Single(actors, a => a.Id == id).Kind);
        Assert.Equal(2, actors.Length);
    }

    [Theory]
    [InlineData("Ministerio de Transportes", ActorKind.Organization)]
    [InlineData("Francia", ActorKind.State)]
    [InlineData("Aldara Quiñe", ActorKind.Person)]
    [InlineData("Quiñe", ActorKind.Person)]
    public void A_name_that_the_text_does_not_hold_is_of_the_kind_that_it_says_itself(string name, ActorKind kind) =>
        Assert.Equal(kind, Assert.Single(Extract($"[{name}]"), a => a.Mentions.IsEmpty).Kind);

    [Fact]
    public void A_given_kind_counts_before_the_one_that_was_read() =>
        Assert.Equal(ActorKind.Organization, Extract("[{ Name: Marta Lozano, Kind: organization }]").Single(a => a.Id == "marta-lozano").Kind);

    [Fact]
    public void A_given_id_tells_two_of_one_name_apart() =>
        Assert.Equal(["marta-lozano", "marta-lozano-the-elder"], Extract("[{ Name: Marta Lozano, Id: marta-lozano-the-elder }]").Where(a => a.Name == "Marta Lozano").Select(a => a.Id));

    private static ImmutableArray<ArticleActor> Extract(string actors) =>
        Drafts.Extract($"---\nTitle: Piden medios\nLanguage: es\nActors: {actors}\n---\n\n{Text}\n", "a.md").Actors;
}
