namespace Gaceta.Extraction.Tests.People;

public sealed class LinkingTests
{
    [Fact]
    public void A_surname_alone_means_the_person_named_in_full() =>
        Assert.Equal("Greta Holmqvist | Holmqvist", Reading.Of("Greta Holmqvist came. Nobody saw Holmqvist leave.").Mentions("greta-holmqvist"));

    [Fact]
    public void A_full_name_may_follow_the_surname() =>
        Assert.Equal("Holmqvist | Greta Holmqvist", Reading.Of("Nobody saw Holmqvist leave. Then Greta Holmqvist came back.").Mentions("greta-holmqvist"));

    [Fact]
    public void The_title_may_hold_the_only_full_name() =>
        Assert.Equal("Holmqvist", Reading.Of("Nobody saw Holmqvist leave.", title: "Greta Holmqvist resigns").Mentions("greta-holmqvist"));

    [Theory]
    [InlineData("Then Yvan Corral Pinto spoke. Ivan Corral sat down.")]
    [InlineData("Then Iván Corral spoke. J. Ríos left. Yván Corral sat down.")]
    public void Spellings_of_a_given_name_are_one_person(string text) =>
        Assert.Single(Reading.Of(text).Actors, a => a.Name.Contains("Corral", StringComparison.Ordinal));

    [Fact]
    public void Two_persons_of_one_surname_stay_apart()
    {
        Reading reading = Reading.Of("Clara Voss and Peter Voss came. Only Peter Voss stayed.");
        Assert.Equal("Clara Voss", reading.Mentions("clara-voss"));
        Assert.Equal("Peter Voss | Peter Voss", reading.Mentions("peter-voss"));
    }

    [Theory]
    [InlineData("en", "Otto Voss Sr. built it. Otto Voss Jr. sold it.", "otto-voss-jr | otto-voss-sr")]
    [InlineData("es", "Otto Voss padre lo hizo. Otto Voss hijo lo vendió.", "otto-voss-hijo | otto-voss-padre")]
    public void Father_and_son_stay_apart(string language, string text, string ids) =>
        Assert.Equal(ids, string.Join(" | ", Reading.Of(text, language).Actors.Select(a => a.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void Several_words_of_the_end_of_a_name_mean_its_bearer() =>
        Assert.Equal("James van der Holm | Van der Holm", Reading.Of("James van der Holm came. Later Van der Holm said no.").Mentions("james-van-der-holm"));

    [Fact]
    public void A_role_alone_means_its_holder() =>
        Assert.Equal("Gianna Ferro | ambassador", Reading.Of("The Italian ambassador, Gianna Ferro, came. The ambassador smiled.").Mentions("gianna-ferro"));

    [Fact]
    public void A_role_of_another_state_means_nobody_named() =>
        Assert.Equal("Gianna Ferro", Reading.Of("The Italian ambassador, Gianna Ferro, came. The French ambassador smiled.").Mentions("gianna-ferro"));

    [Fact]
    public void Letters_in_brackets_stand_for_the_organisation_before() =>
        Assert.Equal("Maritime Safety Bureau | MSB | MSB",
            Reading.Of("The Maritime Safety Bureau (MSB) was late. The MSB was sorry.").Mentions("maritime-safety-bureau"));

    [Theory]
    [InlineData("en", "The Food and Lakes Authority was late. The FLA was sorry.", "food-and-lakes-authority", "Food and Lakes Authority | FLA")]
    [InlineData("es", "Llegó la Unidad Central Varnal de la Policía Portuaria. La UCV calló.", "unidad-central-varnal-de-la-policia-portuaria",
        "Unidad Central Varnal de la Policía Portuaria | UCV")]
    [InlineData("en", "The Varnholm Lakes Union (VLU) was late. The V.L.U. was sorry.", "varnholm-lakes-union", "Varnholm Lakes Union | VLU | V.L.U.")]
    [InlineData("en", "They asked the U.N. Security Council. The Security Council was sorry.", "un-security-council", "U.N. Security Council | Security Council")]
    [InlineData("en", "The Varnholm Police Department was late. They blamed Varnholm police.", "varnholm-police-department", "Varnholm Police Department | Varnholm police")]
    [InlineData("en", "The Varnholm Borough Council was late. They blamed Varnholm council.", "varnholm-borough-council", "Varnholm Borough Council | Varnholm council")]
    public void Its_first_letters_and_a_shorter_form_stand_for_the_one_organisation_that_has_them(string language, string text, string id, string mentions) =>
        Assert.Equal(mentions, Reading.Of(text, language).Mentions(id));

    [Fact]
    public void A_town_is_not_the_council_that_bears_its_name() =>
        Assert.Equal("Varnholm Council", Reading.Of("Bins in Varnholm were full. Varnholm Council slept.").Mentions("varnholm-council"));

    [Fact]
    public void The_ministry_is_the_one_named_before() =>
        Assert.Equal("Polish Defence Ministry | ministry | Defence Ministry",
            Reading.Of("The Polish Defence Ministry was late. The ministry was sorry. The Defence Ministry paid.").Mentions("ministry-of-defence-of-poland"));

    [Fact]
    public void A_known_actor_is_found_under_every_variant()
    {
        var known = new KnownActor("helga-brandt", "Helga Brandt", ActorKind.Person, ["La Brandt", "Brandt"], []);
        Reading reading = Reading.Of("Nobody asked Brandt. The paper calls her La Brandt.", known: known);
        Assert.Equal("Brandt | La Brandt", reading.Mentions("helga-brandt"));
        Assert.True(reading.Actors.Single().IsKnown);
    }

    [Fact]
    public void A_variant_inside_another_persons_name_is_not_the_known_actor()
    {
        var known = new KnownActor("helga-brandt", "Helga Brandt", ActorKind.Person, ["Brandt"], []);
        Assert.Null(Reading.Of("They met Otto Brandt at noon.", known: known).Mentions("helga-brandt"));
    }

    [Fact]
    public void A_known_office_lets_the_role_alone_mean_its_holder()
    {
        var known = new KnownActor("helga-brandt", "Helga Brandt", ActorKind.Person, [], [new Role("Foreign Minister of Austria")]);
        Assert.Equal("Helga Brandt | Austrian foreign minister",
            Reading.Of("Helga Brandt came. The Austrian foreign minister smiled.", known: known).Mentions("helga-brandt"));
    }

    [Theory]
    [InlineData("en", "The Austrian foreign minister, Helga Brandt, came.", "Austrian foreign minister")]
    [InlineData("en", "Helga Brandt, the former finance minister of Austria, came.", "former finance minister")]
    [InlineData("en", "President Helga Brandt came. Helga Brandt, chairwoman of the board, spoke.", "President | chairwoman")]
    [InlineData("en", "His wife, Helga Brandt, came.", "")]
    [InlineData("es", "La ministra de Hacienda, Helga Brandt, vino.", "ministra de Hacienda")]
    [InlineData("es", "Helga Brandt, embajadora austriaca en Lima, vino.", "embajadora austriaca")]
    public void A_role_is_stated_in_the_words_of_the_article(string language, string text, string roles) =>
        Assert.Equal(roles, string.Join(" | ", Reading.Of(text, language).Actors.Single(a => a.Id == "helga-brandt").Roles.Select(r => r.Text)));

    [Theory]
    [InlineData("2025-03-01", "Helga Brandt | Austrian foreign minister")]
    [InlineData("2026-03-01", "Helga Brandt")]
    [InlineData(null, "Helga Brandt | Austrian foreign minister")]
    public void A_known_office_counts_while_it_was_held(string? published, string mentions)
    {
        var known = new KnownActor("helga-brandt", "Helga Brandt", ActorKind.Person, [], [new Role("Foreign Minister of Austria", Until: EdtfDate.Of(2025, 6))]);
        Assert.Equal(mentions, Reading.Of("Helga Brandt came. The Austrian foreign minister smiled.", Date(published), known).Mentions("helga-brandt"));
    }

    [Theory]
    [InlineData("2024-03-01", "helga-brandt")]
    [InlineData("2026-03-01", "otto-lang")]
    [InlineData("2023-03-01", null)]
    [InlineData(null, null)]
    public void The_president_alone_means_who_held_the_office_when_the_article_appeared(string? published, string? id)
    {
        var first = new KnownActor("helga-brandt", "Helga Brandt", ActorKind.Person, [], [new Role("President of Austria", EdtfDate.Of(2024), EdtfDate.Of(2025, 12))]);
        var second = new KnownActor("otto-lang", "Otto Lang", ActorKind.Person, [], [new Role("President of Austria", EdtfDate.Of(2026))]);
        Assert.Equal(id, Reading.Of("The president of Austria smiled.", Date(published), first, second).Actors.SingleOrDefault(a => a.Kind == ActorKind.Person)?.Id);
    }

    private static EdtfDate? Date(string? text) => EdtfDate.TryParse(text, out EdtfDate date) ? date : null;
}
