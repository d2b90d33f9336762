namespace Gaceta.Extraction.Tests.People;

public sealed class NamesInPhrasesTests
{
    [Theory]
    [InlineData("en", "They fear Artificial General Intelligence. Their intelligence is small.")]
    [InlineData("en", "They like The Good Varnel, a song. It has said more.")]
    [InlineData("en", "It stopped in Varnel Manager, and Varnel Manager has been closed.")]
    [InlineData("en", "They sent word to @VarnelPaz and #Brandela on Monday.")]
    [InlineData("en", "The CEOs of both firms met. The DVDs were sold.")]
    [InlineData("en", "It has a Varn V engine and more Vitamin C.")]
    public void A_piece_of_a_longer_phrase_and_letters_behind_a_word_name_nobody(string language, string text) =>
        Assert.Empty(Reading.Of(text, language).Actors);

    [Theory]
    [InlineData("en", "They met at the Council on Energy, Environment and Water in May.", "council-on-energy-environment-and-water")]
    [InlineData("en", "The Leeds-based Council on Energy met in May.", "council-on-energy")]
    [InlineData("es", "Lo dijo el Ministerio de Comercio e Industrias ayer.", "ministerio-de-comercio-e-industrias")]
    [InlineData("es", "Lo dijo el Ministerio de Vivienda, Construcción y Saneamiento ayer.", "ministerio-de-vivienda-construccion-y-saneamiento")]
    [InlineData("es", "Calló el Servicio Nacional de Acceso a la Justicia.", "servicio-nacional-de-acceso-a-la-justicia")]
    [InlineData("en", "They like Brooklyn Varnets goods. At noon the Varnets left.", "brooklyn-varnets")]
    [InlineData("en", "The Silver Varn Herons won. They cheered the visiting Herons.", "silver-varn-herons")]
    [InlineData("en", "The U.S. Attorney's Office was closed.", "u-s-attorneys-office")]
    [InlineData("en", "It is the phone that Varnel has made. Varnel raised its prices.", "varnel")]
    public void The_whole_name_of_an_organisation_is_read(string language, string text, string id) =>
        Assert.Equal([id], Reading.Of(text, language).Actors.Select(a => a.Id));

    [Theory]
    [InlineData("en", "It was Christian Varnholt who left. Varnholt slept.", "christian-varnholt")]
    [InlineData("en", "They like legends like Ana Varnholt.", "ana-varnholt")]
    [InlineData("en", "They told the coach of the Herons, Yadela Varnholt of Leeds, 45, to go.", "yadela-varnholt")]
    [InlineData("es", "Ayer salió Israel Varnal, de 40 años.", "israel-varnal")]
    [InlineData("es", "Lo dijo el general Pastor Varnal.", "pastor-varnal")]
    public void A_given_name_that_is_another_word_too_begins_a_persons_name(string language, string text, string id) =>
        Assert.Equal([id], Reading.Of(text, language).Actors.Where(a => a.Kind == ActorKind.Person).Select(a => a.Id));

    [Fact]
    public void A_sign_that_only_chooses_the_look_of_the_one_before_belongs_to_no_name() =>
        Assert.Equal("Oxfam", Reading.Of("They waited. ❗️Oxfam said so.").Mentions("oxfam"));

    [Theory]
    [InlineData("The Falk Harbour Committee met. They told the Harbour Committee so.", "falk-harbour-committee", 2)]
    [InlineData("The Brooklyn Varnets lost. The rest of the Varnets left. A tired Varnets team slept.", "brooklyn-varnets", 3)]
    [InlineData("They like Varnel Inc. and its goods. Varnel said so.", "varnel-inc", 2)]
    public void A_shorter_name_is_the_same_organisation(string text, string id, int mentions) =>
        Assert.Equal(mentions, Assert.Single(Reading.Of(text).Actors, a => a.Id == id).Mentions.Length);

    [Fact]
    public void A_title_in_capitals_behind_two_words_of_a_name_is_its_second_surname() =>
        Assert.Equal("Yadelo Varnia Nieto", Reading.Of("Lo dijo el portavoz, Yadelo Varnia Nieto, ayer.", "es").Mentions("yadelo-varnia-nieto"));

    [Theory]
    [InlineData("Few US households have one.")]
    [InlineData("It was sold to 43% of US adults.")]
    [InlineData("They met U.S. Rep. Ana Ríos.")]
    [InlineData("They met U.S.-backed rebels.")]
    [InlineData("It is sold in shops of France, Italy, the Netherlands, Peru and Chile alike.")]
    [InlineData("They like Lagos, Nigeria and others.")]
    [InlineData("The treaty includes Japan and Chile.")]
    public void A_state_before_a_noun_in_a_long_list_or_behind_its_town_does_not_act(string text) =>
        Assert.DoesNotContain(Reading.Of(text).Actors, a => a.Kind == ActorKind.State);

    [Theory]
    [InlineData("US troops left the base.")]
    [InlineData("The UK government fell.")]
    [InlineData("The US wants more.")]
    [InlineData("They met after the US intervention in May.")]
    [InlineData("France, Italy, Spain, Peru and Chile signed it.")]
    public void A_state_that_governs_or_acts_is_an_actor(string text) =>
        Assert.Contains(Reading.Of(text).Actors, a => a.Kind == ActorKind.State);
}
