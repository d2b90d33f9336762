namespace Gaceta.Extraction.Tests.People;

public sealed class QuoteTests
{
    [Theory]
    [InlineData("en", "“We will win,” Ana Ríos said.", "We will win,", "said")]
    [InlineData("en", "Ana Ríos said: \"We will win.\"", "We will win.", "said")]
    [InlineData("en", "'We will win,' said Ana Ríos.", "We will win,", "said")]
    [InlineData("en", "‘It’s our day,’ added Ana Ríos.", "It’s our day,", "added")]
    [InlineData("en", "Ana Ríos insisted that the plan was „sound and fair“.", "sound and fair", "insisted")]
    [InlineData("es", "«Vamos a ganar», dijo Ana Ríos.", "Vamos a ganar", "dijo")]
    [InlineData("es", "Según Ana Ríos, “es una victoria de todos”.", "es una victoria de todos", "Según")]
    [InlineData("es", "“Vamos a ganar”, ha señalado Ana Ríos.", "Vamos a ganar", "ha señalado")]
    [InlineData("es", "“Vamos a ganar”, tarareó Ana Ríos.", "Vamos a ganar", "tarareó")]
    public void A_quote_has_its_words_its_cue_and_its_speaker(string language, string text, string words, string cue)
    {
        Quote quote = Assert.Single(Reading.Of(text, language).Quotes);
        Assert.Equal((words, cue, "ana-rios"), (quote.Text, quote.Cue?.Text, quote.Speaker));
    }

    [Theory]
    [InlineData("en", "Ana Ríos described it as a \"hoax\".")]
    [InlineData("en", "Ana Ríos starred in the film “The Last Summer in Town”.")]
    [InlineData("en", "Ana Ríos sang in “Once Upon A Night in Falkberg,” while others slept.")]
    [InlineData("en", "“Foxglove” creator Ana Ríos thanked them.")]
    [InlineData("en", "The so-called “big bang” was small.")]
    [InlineData("en", "The pipe is 22\" long and 9\" wide.")]
    [InlineData("es", "Ana Ríos, alias “la Rubia”, huyó.")]
    public void Labels_titles_and_inches_are_no_quotes(string language, string text) => Assert.Empty(Reading.Of(text, language).Quotes);

    [Theory]
    [InlineData("Ana Ríos said that it was “unworkable” and left.", 1)]
    [InlineData("Ana Ríos said that the “experts” had left.", 0)]
    [InlineData("Ana Ríos described the chairs as “sermons with legs”.", 1)]
    [InlineData("It is known as “sermons with legs”.", 0)]
    public void Few_words_are_a_statement_where_an_actor_says_of_something_what_it_is(string text, int quotes) =>
        Assert.Equal(quotes, Reading.Of(text).Quotes.Length);

    [Fact]
    public void Whom_the_sentence_before_a_quote_is_about_speaks_in_it() =>
        Assert.Equal(["otto-lang", "ana-rios"], Reading.Of("“We lost,” said Otto Lang. Ana Ríos shrugged. “Nobody asked us to win.”").Quotes.Select(q => q.Speaker));

    [Fact]
    public void A_dash_opens_speech_and_the_narrator_is_no_part_of_it()
    {
        Reading reading = Reading.Of("—No hay prisa —dijo Ana Ríos—. Nunca la hubo.", "es");
        Assert.Equal(["No hay prisa", "Nunca la hubo."], reading.Quotes.Select(q => q.Text));
        Assert.All(reading.Quotes, q => Assert.Equal("ana-rios", q.Speaker));
    }

    [Fact]
    public void A_quote_parted_by_its_cue_has_one_speaker() =>
        Assert.Equal(["ana-rios", "ana-rios"], Reading.Of("“We won,” said Ana Ríos. “Nobody helped.”").Quotes.Select(q => q.Speaker));

    [Fact]
    public void A_quote_of_several_paragraphs_has_the_speaker_that_its_last_names()
    {
        Reading reading = Reading.Of("“We had no plan and no money.\n“We had only time,” said Ana Ríos.");
        Assert.Equal(["ana-rios", "ana-rios"], reading.Quotes.Select(q => q.Speaker));
    }

    [Fact]
    public void A_pronoun_means_who_spoke_before_and_fits_it()
    {
        Reading reading = Reading.Of("Peter Voss said he was tired. Clara Stein listened.\n“It was a long day,” he added.");
        Assert.Equal(("peter-voss", "he"), (reading.Quotes.Single().Speaker, reading.Quotes.Single().SpeakerText));
    }

    [Fact]
    public void The_statement_speaks_for_who_issued_it()
    {
        Reading reading = Reading.Of("The Polish Defence Ministry said it was sorry.\n\"It will not happen again in Gdansk,\" the statement said.");
        Assert.Equal("ministry-of-defence-of-poland", reading.Quotes.Single().Speaker);
    }

    [Fact]
    public void A_speaker_without_a_name_is_nobody_else()
    {
        Quote quote = Reading.Of("Mayor Clara Stein was there. “I saw nothing at all,” a resident said.").Quotes.Single();
        Assert.Equal((null, "a resident"), (quote.Speaker, quote.SpeakerText));
    }

    [Fact]
    public void A_name_behind_a_dash_signs_the_quote() =>
        Assert.Equal("clara-stein", Reading.Of("“Rooms should be quiet and warm.” —Clara Stein, founder").Quotes.Single().Speaker);

    [Fact]
    public void A_post_speaks_for_the_known_owner_of_its_account()
    {
        var known = new KnownActor("clara-stein", "Clara Stein", ActorKind.Person, ["@cstein"], []);
        var body = new Body([
            new Block(BlockKind.Paragraph, "Clara Stein answered at once."),
            new Block(BlockKind.Post, "Not true!") { Attribution = new Attribution("CS") { Handle = "@cstein" } },
        ]);
        Quote quote = Reading.Of(body, known: known).Quotes.Single();
        Assert.Equal(("Not true!", "clara-stein", "CS"), (quote.Text, quote.Speaker, quote.SpeakerText));
    }

    [Theory]
    [InlineData("en", "Ana Ríos wrote to her readers:\n“We are sorry. It will not happen again.”", "ana-rios")]
    [InlineData("en", "The chairwoman, Ana Ríos: “We are sorry for all of it.”", "ana-rios")]
    [InlineData("en", "Ana Ríos spoke. He said the plan was bad, said Otto Lang. She said the board expected “some short pain”.", "ana-rios")]
    [InlineData("en", "“We are sorry,” said astrophysicist Ana Ríos of Leeds.", "ana-rios")]
    [InlineData("en", "Otto Lang, of the campaign group Clean Rivers Now, said: “We are sorry.”", "otto-lang")]
    [InlineData("en", "Prosecutor Ana Ríos spoke to Otto Lang. The judge said: “I will hear no more of this.”", null)]
    [InlineData("en", "Ana Ríos came. “He was with me,” her lawyer said.", null)]
    [InlineData("es", "«No hay dinero», gritó desde su escaño el diputado Otto Lang.", "otto-lang")]
    [InlineData("es", "Para Otto Lang, la afición fue «el jugador número doce».", "otto-lang")]
    [InlineData("es", "Otto Lang no calló y lo definió como «un ejemplo para los mayores».", "otto-lang")]
    [InlineData("es", "Habló Otto Lang. Según el Consistorio, las obras «comenzarán en otoño».", null)]
    [InlineData("en", "Ana Ríos told Otto Lang that the plan was “bad for the town”.", "ana-rios")]
    [InlineData("en", "Ana Ríos spoke. Analysts said the plan was “bad for the town”.", null)]
    [InlineData("en", "A spokesman for Falk Paper Inc. said the plan was “bad for the town”.", "falk-paper-inc")]
    [InlineData("en", "A source close to Ana Ríos told Otto Lang that she “will not resign”.", null)]
    [InlineData("es", "«No hay dinero», dijo a Efe el secretario de la cofradía, Otto Lang.", "otto-lang")]
    [InlineData("en", "Ana Ríos came. One woman held a spool. “We made this here,” she said.", null)]
    [InlineData("en", "“It was very late,” study author Ana Ríos, a biologist at Falk's Centre, Leeds, who worked there with Otto Lang for some years, said.", "ana-rios")]
    [InlineData("en", "Otto Lang came. “It was very late,” said Falk Paper CEO Ana Ríos.", "ana-rios")]
    [InlineData("en", "Otto Lang came, while Ana Ríos, a former minister said that it was “much too late”.", "ana-rios")]
    [InlineData("en", "Otto Lang came. As was claimed by Ana Ríos, “it was much too late”.", "ana-rios")]
    [InlineData("en", "Otto Lang (D-Ore.) said it was “much too late”.", "otto-lang")]
    [InlineData("en", "Ana Ríos spoke. The lawsuit says that it was “much too late”.", null)]
    [InlineData("es", "Habló Otto Lang. “Llegamos tarde a todo”, ironizaba la ministra Ana Ríos.", "ana-rios")]
    [InlineData("es", "Vino la diputada de Unión Falk Ana Ríos. Ella calla. “No hay nada”, dice.", "ana-rios")]
    [InlineData("es", "Ana Ríos vio a Otto Lang. Desde Falk Paper Inc. aseguran que “no hay dinero”.", "falk-paper-inc")]
    [InlineData("es", "La ministra Ana Ríos calló. Para la ministra, la medida es “una vergüenza más”.", "ana-rios")]
    [InlineData("en", "Ana Ríos came. She thanked the town but said that it was “much too late”.", "ana-rios")]
    [InlineData("en", "Ana Ríos came. In her view, the plan is “a farce in three acts”.", "ana-rios")]
    [InlineData("en", "For the chemist Ana Ríos, of Falk Hospital, the plan is “a farce in three acts”.", "ana-rios")]
    [InlineData("es", "Para la química Ana Ríos, del Hospital Falk, los datos son «prometedores, pero nada más».", "ana-rios")]
    [InlineData("es", "«Fue exigente hasta el final», cuenta su hija, la violonchelista Ana Ríos.", "ana-rios")]
    [InlineData("en", "“She was strict to the end,” said her daughter, the cellist Ana Ríos.", "ana-rios")]
    [InlineData("en", "Untreated it is “always very bad”, says WHO.", "world-health-organization")]
    [InlineData("en", "Otto Lang came. “It was late,” the attorney's office said.", null)]
    [InlineData("en", "“It was much too late,” Ana Ríos and her team wrote.", "ana-rios")]
    [InlineData("es", "Otto Lang calló ante la ministra Ana Ríos. “No hay dinero”, admitió el diputado PP y miembro de la Comisión de Aguas, Bruno Paz.", "bruno-paz")]
    [InlineData("es", "Ana Ríos calló. El plan es “una vergüenza más”, según dijeron dos vecinos.", null)]
    [InlineData("es", "Habló el alcalde, Otto Lang. Ana Ríos calló. “No hay dinero”, advirtió el regidor.", "otto-lang")]
    [InlineData("es", "Todos despidieron a Otto Lang. El capitán saltó al césped. “Vine a probar una tarde”, recordó.", "otto-lang")]
    [InlineData("en", "Ana Ríos spoke. As Otto Lang noted, the plan is “a farce in three acts”.", "otto-lang")]
    [InlineData("en", "Ana Ríos came. A source close to the talks said little. “It was much too late,” the source said.", null)]
    [InlineData("en", "Otto Lang, a painter, met Ana Ríos. “It was much too late,” the painter said.", "otto-lang")]
    [InlineData("en", "Ana Ríos came. The announcement calls it “a farce in three acts”.", null)]
    [InlineData("en", "The firm's chairwoman said it was “much too late”. Otto Lang agreed with the chairwoman, Ana Ríos.", "ana-rios")]
    [InlineData("en", "“It was much too late.”\nAna Ríos, Falkton", "ana-rios")]
    [InlineData("en", "Otto Lang came. In Falkton a doctor, who asked for silence, said it was “much too late”.", null)]
    [InlineData("es", "Habló Otto Lang. «Llegamos tarde», decía esta mañana una vecina.", null)]
    [InlineData("es", "Habló Otto Lang. Según fuentes del caso, el plan es «una farsa sin gracia».", null)]
    [InlineData("es", "Otto Lang saludó a Ana Ríos. Esta aseguró que el plan es «una farsa sin gracia».", "ana-rios")]
    [InlineData("es", "Ana Ríos llegó ayer. Preguntada por el plan de Otto Lang, la ministra se limitó a decir que es «una farsa sin gracia».", "ana-rios")]
    public void The_speaker_is_found_where_he_does_not_stand_beside_the_verb(string language, string text, string? speaker) =>
        Assert.Equal(speaker, Reading.Of(text, language).Quotes.Single().Speaker);

    [Theory]
    [InlineData("en", "Otto Lang left. “It was late,” a spokesman said. He added that it was “very late indeed”.", null)]
    [InlineData("en", "Otto Lang came. “It was late,” says Ana Ríos, who saw him. But she shrugs. “Nobody asked me about it.”", "ana-rios")]
    [InlineData("en", "“Did you see it?” Ana Ríos asked.\n“I did not,” Otto Lang replied.\n“Are you quite sure?”", "ana-rios")]
    [InlineData("en", "Otto Lang said: “It was much too late.\n“And we were cold.”", "otto-lang")]
    [InlineData("en", "“It was late,” he began. Otto Lang smiled. “Much too late,” he began.", "otto-lang")]
    [InlineData("en", "Ana Ríos died on Friday. “She was kind,” said Clara Stein, a pupil.\nShe was born in Falkton. “We were poor,” she liked to say.", "ana-rios")]
    [InlineData("es", "Ana Ríos escribe. «Escribo poco», dice. El hermano, Otto Lang, murió en mayo. «Fue mi primer lector», recuerda.", "ana-rios")]
    [InlineData("es", "Ana Ríos calló. «No queda nada más», complementó.", "ana-rios")]
    [InlineData("en", "Otto Lang came. Ana Ríos is poor. Her message to the town: “Pay your taxes before you talk.”", "ana-rios")]
    [InlineData("en", "“It was late,” said Otto Lang.\nAna Ríos, a pilot, confirmed it. “We were cold,” she said.", "ana-rios")]
    [InlineData("en", "“It was late,” said Otto Lang.\nEverybody was cold, Ana Ríos told the agency.\n“We had no plan at all for this.”", "ana-rios")]
    [InlineData("en", "Ana Ríos came. Otto Lang's mother wept. “He is a good boy,” she said.", null)]
    [InlineData("en", "“It was late,” said Otto Lang. “We were cold. We had no plan.\n“And we had no money,” he said.", "otto-lang")]
    [InlineData("es", "La firma despedirá a Otto Lang, anunció su presidenta, Ana Ríos. «No hay dinero», dijo.", "ana-rios")]
    [InlineData("es", "Ana Ríos canta. Lo hace en casa de su amigo Otto Lang. «Me gusta mucho», dice.", "ana-rios")]
    public void Of_the_last_quote_the_sentences_and_quotes_before_tell_the_speaker(string language, string text, string? speaker) =>
        Assert.Equal(speaker, Reading.Of(text, language).Quotes[^1].Speaker);

    [Fact]
    public void A_mark_that_is_opened_twice_and_closed_once_was_a_slip() =>
        Assert.Equal(["We asked,", "No."], Reading.Of("“It was so. “We asked,” said Ana Ríos. “No.”").Quotes.Select(q => q.Text));

    [Fact]
    public void A_paragraph_may_go_on_with_a_closing_mark_as_Spanish_sets_it() =>
        Assert.Equal(["Lo sentimos mucho.", "No volverá a pasar"],
            Reading.Of("«Lo sentimos mucho.\n»No volverá a pasar», dijo Ana Ríos.", "es").Quotes.Select(q => q.Text));

    [Theory]
    [InlineData("A su juicio")]
    [InlineData("En su opinión")]
    [InlineData("En sus propias palabras")]
    public void In_whose_view_something_is_so_says_it(string view) =>
        Assert.Equal(["ana-rios"], Reading.Of($"La Audiencia calló. Ana Ríos llegó tarde. {view}, la ley «es mala».", "es").Quotes.Select(q => q.Speaker));

    [Fact]
    public void Letters_in_brackets_part_no_office_from_its_holder() =>
        Assert.Equal(["ana-rios"], Reading.Of("«No nos vamos», advirtió la presidenta de la Federación Nacional de Pescadores (Fenape), Ana Ríos. La presidenta Eva Paz calló.", "es").Quotes.Select(q => q.Speaker));
}
