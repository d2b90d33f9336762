namespace Gaceta.Extraction.Tests.People;

/// <summary>Whose words a quote is in a text with many voices.</summary>
public sealed class VoicesTests
{
    [Theory]
    [InlineData("Otto Lang is the coach. Juan Paz, he said, “went down and did not move”.")]
    [InlineData("Juan Paz fell. Otto Lang is the coach. Juan Paz, he said, also “was the first to laugh”.")]
    [InlineData("Otto Lang is the coach. Juan Paz “went down and did not move”, he said.")]
    public void Who_is_the_subject_of_what_is_said_is_not_he_who_says_it(string text) =>
        Assert.Equal("otto-lang", Assert.Single(Reading.Of(text).Quotes).Speaker);

    [Theory]
    [InlineData("en", "The lawsuit brought by anglers of the town, which Otto Lang has dismissed, claims the river is “an outbuilding of the mill”.")]
    [InlineData("en", "The lawsuit filed on behalf of the Falk Bank, which Otto Lang had founded in 2013, claimed that “it was a thriving house”.")]
    [InlineData("en", "A side letter on cheese written to accompany the Canada–Falk Agreement in 2020 said that “cheese shall be eaten”.")]
    [InlineData("en", "A tax on boats amounts to what one campaigner called “a summer of unpaid envelopes”.\nOtto Lang, who took over in March, slept.")]
    [InlineData("en", "Falk Air scrapped flights, and its chief executive offered what one analyst called “an apology with a seat fee”.")]
    [InlineData("en", "Otto Lang speaks to Ana Ríos. Ana Ríos sleeps. The town's attorney warned that a denial “would be tested in court”.")]
    [InlineData("es", "Otto Lang habló con Ana Ríos. Un vigilante del muelle, que pidió no ser citado, lo resumió mejor: “Aquí el único que lo usa es un pelícano”.")]
    [InlineData("es", "Otto Lang habló. Fuentes de la investigación aseguran que el coche “nunca estuvo en la ciudad”.")]
    [InlineData("es", "Otto Lang habló. La oferta de Ana Ríos fue rechazada por estar “muy por debajo del precio”, de acuerdo con el acta.")]
    public void What_says_something_and_is_nobody_is_no_actor(string language, string text) =>
        Assert.Null(Assert.Single(Reading.Of(text, language).Quotes).Speaker);

    [Theory]
    [InlineData("The Rangers have been linked to him, and Otto Lang described them last week as “the most likely team” to get him.", "otto-lang")]
    [InlineData("The towns that the Falk Bank owns are poor, says Otto Lang, “poor and tired of it all”.", "otto-lang")]
    [InlineData("The Falk Institute paid for it. It “would be a shame to throw it out”, its report concludes.", "falk-institute")]
    [InlineData("Ana Ríos, R-Ohio, called Otto Lang “an outstanding man of the law”.", "ana-rios")]
    [InlineData("One worker, June, confirmed to the Falk Herald that Otto Lang “talked about us all”.", null)]
    [InlineData("Otto Lang denied it all, calling what the dancers have said “old and sad”.", "otto-lang")]
    [InlineData("Ana Ríos had put it in writing, Ana Ríos said. A Falk Bank spokeswoman disputed that account. “The basket was for all of us,” she said.", "falk-bank")]
    [InlineData("According to the Falk Bank's Otto Lang, they were “walks that turned into rides”.", "otto-lang")]
    [InlineData("Otto Lang sings. Then when Falk News asked Lang, “Are you well?” he hummed.", "falk-news")]
    [InlineData("Otto Lang has many fans. His posts got replies such as “eat something, for heaven's sake, you look thin today”.", null)]
    public void The_subject_of_the_cue_speaks(string text, string? speaker) =>
        Assert.Equal(speaker, Assert.Single(Reading.Of(text).Quotes).Speaker);

    [Theory]
    [InlineData("Otto Lang ran the shop. When the editors of Ana Ríos press him, he'd say, “What money?” to them.", "What money?")]
    [InlineData("Everything went well. As Otto Lang related, “the course went on for a year and I stopped it”.", "the course went on for a year and I stopped it")]
    [InlineData("The towns of the coast “directly fund” the sale of boats, said mayor Otto Lang.", "directly fund")]
    [InlineData("The club was “starting to believe that he prefers to stay” rather than to go, per Otto Lang.", "starting to believe that he prefers to stay")]
    [InlineData("“I came early today,” Otto Lang said. The house, by contrast, “suggests complete freedom.”", "suggests complete freedom.")]
    [InlineData("“I came early today,” Otto Lang said. One of them came to the bench and “just sat there with a hat on”.", "just sat there with a hat on")]
    public void Somebody_says_words_without_a_common_verb(string text, string words) =>
        Assert.Equal(("otto-lang", words), Reading.Of(text).Quotes.Select(q => (q.Speaker, q.Text)).Last());

    [Fact]
    public void The_only_person_of_an_article_says_the_paragraphs_that_are_all_quote() =>
        Assert.Equal(["otto-lang", "otto-lang"], Reading.Of(new Body([
            new Block(BlockKind.Paragraph, "We talked with Otto Lang of the Falk Bank."),
            new Block(BlockKind.Paragraph, "The talk was long. It was in May. It rained."),
            new Block(BlockKind.Paragraph, "The house is old, and so is the garden."),
            new Block(BlockKind.Paragraph, "The tea was cold, and so was the room."),
            new Block(BlockKind.Heading, "The house"),
            new Block(BlockKind.Paragraph, "“The house is for everybody who has none.”"),
            new Block(BlockKind.Heading, "The garden"),
            new Block(BlockKind.Paragraph, "“The garden is for everybody who has one.”")])).Quotes.Select(q => q.Speaker));

    [Fact]
    public void Whoever_writes_behind_and_is_told_by_words() =>
        Assert.Equal("a further reader", Assert.Single(Reading.Of("Otto Lang slept. And a further reader wrote, “I hope he stays well for long.”").Quotes).SpeakerText);

    [Fact]
    public void A_few_words_that_nobody_says_are_a_term() =>
        Assert.Empty(Reading.Of("The Lighthouse, which takes its name from the Latin phrase for “to the stars,” was in a shed and emphasized boats instead of books.").Quotes);

    [Fact]
    public void Nobody_says_a_statement_in_which_he_is_named() =>
        Assert.Null(Assert.Single(Reading.Of("Otto Lang has died after a fall.\nThe game was put off. It rained.\nThe town slept. It was cold.\nThe hall was dark. It was late.\nThe sea was calm. It was night.\n“Everyone at the club thinks of the family of Otto Lang.”").Quotes).Speaker);

    [Fact]
    public void Behind_a_colon_two_words_may_be_a_sentence() =>
        Assert.Equal(["Told you."], Reading.Of("Another rider was blunter: “Told you.”").Quotes.Select(q => q.Text));

    [Fact]
    public void A_statement_of_several_paragraphs_has_one_speaker_whatever_its_marks() =>
        Assert.Equal(["falk-league", "falk-league", "falk-league"], Reading.Of("In a statement, the Falk League said: “We confirm that Otto Lang has died.\n\"All games have been put off.\n\"Our thoughts are with his family.\"").Quotes.Select(q => q.Speaker));

    [Fact]
    public void Nobody_speaks_the_rest_of_a_statement_that_is_nobodys() =>
        Assert.Equal([null, null], Reading.Of("Otto Lang has died.\nA statement said: “We confirm that Otto Lang has died.\n“All games have been put off.”").Quotes.Select(q => q.Speaker));

    [Fact]
    public void A_paragraph_of_a_longer_quote_may_have_marks_of_its_own() =>
        Assert.Equal(2, Reading.Of("“We call it “presence with purpose” in the house. We expect them here.\n“And they come,” said Otto Lang.").Quotes.Length);

    [Fact]
    public void A_mark_that_nobody_closed_behind_a_sentence_opens_the_rest_of_its_paragraph() =>
        Assert.Equal("The rest was only needed to make it look good.", Reading.Of("“Basically they took it all,” explained Otto Lang in a letter. “The rest was only needed to make it look good.\nAna Ríos slept.").Quotes[^1].Text);

    [Theory]
    [InlineData("“Harbour Lights,” Otto Lang says, had been in the making since 2015. He loved “Harbour Lights” as a boy.")]
    public void A_title_stays_one_beside_a_verb_of_saying(string text) => Assert.Empty(Reading.Of(text).Quotes);

    [Theory]
    [InlineData("Ana Ríos es ingeniera. Otto Lang habló de las obras.\nEl también gerente del Instituto Falk agregó que hay que cuidar la luz de la casa.\nTambién se incluye la altura de las sillas, porque en las oficinas se confunde todo. “No vemos los daños de la luz”, concluyó.")]
    public void In_Spanish_the_subject_is_found_by_grammar(string text) =>
        Assert.Equal("otto-lang", Reading.Of(text, "es").Quotes[^1].Speaker);

    [Fact]
    public void Sources_within_a_house_speak_for_it() =>
        Assert.Equal("colegio-de-medicos-de-falk", Assert.Single(Reading.Of("Otto Lang sostiene que faltan médicos. También el Colegio de Médicos de Falk duda de las cifras. Fuentes de la entidad hablan de “una cuenta hecha con los dedos”.", "es").Quotes).Speaker);

    [Theory]
    [InlineData("La Unión Falk cerró la puerta. La Unión Falk pidió calma.\nEn la derecha, eso sí, hicieron un llamado al orden. Al respecto, agregaron que el “tren tendrá que llegar a la hora”.")]
    [InlineData("La Unión Falk cerró la puerta.\nEn caso de que gane el tren, desde diferentes grupos hacen un llamado a la calma, advirtiendo que se pueda abrir un “cuadro de malas caras”.")]
    public void In_Spanish_people_without_a_name_are_no_actor(string text) =>
        Assert.Null(Assert.Single(Reading.Of(text, "es").Quotes).Speaker);
}
