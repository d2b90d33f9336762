namespace Gaceta.Extraction.Tests.People;

/// <summary>Whose words a quote is, by the words around it.</summary>
public sealed class SpeakersOfQuotesTests
{
    [Theory]
    [InlineData("“It is a good story” if the plants are old, Mr. Otto Lang said. Ana Ríos slept.", "otto-lang")]
    [InlineData("“The people aren't buying” it, Otto Lang said at a rally in Lorne last week. Ana Ríos slept.", "otto-lang")]
    [InlineData("“The people aren't buying” any of it at all, as Otto Lang recently wrote. Ana Ríos slept.", "otto-lang")]
    [InlineData("“He wants a bigger deal” announced in October, said Otto Lang, a teacher. Ana Ríos slept.", "otto-lang")]
    public void A_clause_that_closes_the_sentence_says_whose_words_it_holds(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Reading.Of(text).Quotes).Speaker);

    [Fact]
    public void Where_verbs_need_no_subject_the_verb_alone_closes_the_sentence() =>
        Assert.Equal(("ana-rios", "añadió"), Reading.Of("Ana Ríos presentó el plan. “Tenemos muchos datos de cada coche”, entre ellos el número de motor, añadió.", "es").Quotes.Select(q => (q.Speaker, q.Cue?.Text)).Single());

    [Theory]
    [InlineData("“The air used to be clean,” Otto Lang, a resident who tweeted about it, said.")]
    [InlineData("“The town needs help, and it needs it now,” Otto Lang, head of the choir, has put it in a letter.")]
    [InlineData("“It gets increasingly difficult,” Sen. Otto Lang, R-Ind., explained about the plan.")]
    public void A_person_behind_a_quote_said_it_whatever_explains_him(string text) =>
        Assert.Equal("otto-lang", Assert.Single(Reading.Of("Ana Ríos, a baker, told the court that she was late.\n" + text).Quotes).Speaker);

    [Theory]
    [InlineData("Ana Ríos said she loved it. Otto Lang left the room insisting the hall was “safe and dry”.", "otto-lang")]
    [InlineData("Ana Ríos said she loved it. Otto Lang had also given the head of the Falk Bank a dressing down, stressing that “money is no excuse”.", "otto-lang")]
    [InlineData("Ana Ríos said she loved it. One recent spot focused on rents, lamenting that “the rich are getting richer”.", null)]
    public void A_participle_has_the_subject_of_its_sentence_or_none(string text, string? speaker) =>
        Assert.Equal(speaker, Assert.Single(Reading.Of(text).Quotes).Speaker);

    [Theory]
    [InlineData("Ana Ríos said she loved it. Otto Lang was told that “nothing will ever change here”.")]
    [InlineData("Ana Ríos said she loved it. His family issued an update, which reads: “We are overwhelmed by all the letters.”")]
    [InlineData("Ana Ríos said she loved it. The compromise calls for “urgent steps to help”.")]
    public void Nobody_speaks_where_a_verb_is_passive_or_its_subject_no_actor(string text) =>
        Assert.Null(Assert.Single(Reading.Of(text).Quotes).Speaker);

    [Theory]
    [InlineData("The trade is old. But it is instead called “glass ear” by nobody.")]
    [InlineData("Ana Ríos is sick. She has what is called “glass blower's ear” today.")]
    [InlineData("Ana Ríos sang. “Bigger Houses” highlights some pretty big lessons.")]
    [InlineData("Otto Lang regretted it in his “no return” comments.")]
    public void What_is_named_so_was_not_said(string text) => Assert.Empty(Reading.Of(text).Quotes);

    [Theory]
    [InlineData("Otto Lang again asserted they were “poisoning the well,” a phrase critics have called old.", "otto-lang", "asserted")]
    [InlineData("Otto Lang went on to say that the plan “looks like a wish”.", "otto-lang", "went on to say")]
    [InlineData("“I am engaged!” Ana Ríos excitedly added.", "ana-rios", "added")]
    [InlineData("Otto Lang called with a plan, with the party's spokeswoman Ana Ríos branding it “yet another idea from the attic”.", "ana-rios", "branding")]
    [InlineData("According to Ana Ríos, Otto Lang and others have agreed to “all terms” of the deal.", "ana-rios", "According to")]
    [InlineData("Ana Ríos called the bank and said, “somebody ought to stop it,” the office of Otto Lang said.", "ana-rios", "said")]
    public void The_cue_is_the_verb_that_introduces_the_words(string text, string speaker, string cue) =>
        Assert.Equal((speaker, cue), Reading.Of(text).Quotes.Select(q => (q.Speaker, q.Cue?.Text)).Single());

    [Theory]
    [InlineData("Ana Ríos left. A spokesperson for the Falk Bank (FB) said it was open. “We are open,” he said.", "falk-bank")]
    [InlineData("The Falk Bank has sent a team. “We are there,” a spokeswoman for the bank said.", "falk-bank")]
    [InlineData("A Falk Bank spokesperson declined to be named. “We are open,” the spokesperson said.", "falk-bank")]
    [InlineData("Ana Ríos left. The authors of the research in the paper of the Falk Bank said it was “old and sad”.", null)]
    [InlineData("LORNE (Falk Bank) - Trucks have stopped, the border service said.\n“Nothing moves,” the service said.", null)]
    public void Who_speaks_for_an_organisation_is_the_organisation(string text, string? speaker) =>
        Assert.Equal(speaker, Assert.Single(Reading.Of(text).Quotes).Speaker);

    [Fact]
    public void A_whole_clause_behind_that_is_said_by_the_subject_of_its_sentence() =>
        Assert.Equal("ana-rios", Assert.Single(Reading.Of("Su jefa, Ana Ríos, es de la idea de que “toda iniciativa que ayude a la gente será buena”.", "es").Quotes).Speaker);

    [Fact]
    public void A_verb_without_subject_goes_on_about_whom_its_own_sentence_is_about() =>
        Assert.Equal(["ana-rios", "ana-rios"], Reading.Of("Juan Paz lo adelantó. “Tenemos dudas y las diremos”, sostuvo Ana Ríos, a la vez que anunció revisiones “de más largo aliento”.", "es").Quotes.Select(q => q.Speaker));

    [Theory]
    [InlineData("\"We are coming in!” Otto Lang said.", "We are coming in!")]
    [InlineData("“We are coming in!\" Otto Lang said.", "We are coming in!")]
    [InlineData("“We are coming in!’’ Otto Lang said.", "We are coming in!")]
    public void A_mark_of_another_style_closes_a_quote_that_none_of_its_own_does(string text, string words) =>
        Assert.Equal((words, "otto-lang"), Reading.Of(text).Quotes.Select(q => (q.Text, q.Speaker)).Single());

    [Theory]
    [InlineData("“Once Upon a Town” was sold out. Ana Ríos told Falk Magazine, “When I want it, I ask for it.”")]
    public void Prose_behind_a_work_is_said(string text) =>
        Assert.Equal("ana-rios", Assert.Single(Reading.Of(text).Quotes).Speaker);

    [Fact]
    public void Behind_a_title_a_word_alone_is_a_surname_and_tells_no_gender() =>
        Assert.Equal("hugo", Assert.Single(Reading.Of("Otto Lang threatened Rep. Hugo. Rep. Hugo asked for mercy. “We must teach him,” she said.").Quotes).Speaker);

    [Theory]
    [InlineData("Otto Lang left. We called it “an incredible feat when it works”.")]
    [InlineData("Otto Lang is a doctor. At least one man was ill. “I spent most of the time asleep,” the patient wrote.")]
    [InlineData("Otto Lang is with Falk Services. “We implore you to let us in,” the physicians stated.")]
    public void Narrators_outsiders_and_several_are_nobody_named(string text) =>
        Assert.Null(Assert.Single(Reading.Of(text).Quotes).Speaker);

    [Fact]
    public void The_same_noun_again_means_the_same_organisation() =>
        Assert.Equal("falk-coalition", Assert.Single(Reading.Of("The Falk Coalition wrote to its landlord Lorne Bank.\nThe group spoke on Tuesday.\nThe group said that Lorne Bank had gone. The group added that Lorne Bank “is not following through on its promise”.").Quotes).Speaker);

    [Fact]
    public void Marks_of_two_styles_around_a_cue_part_the_quote() =>
        Assert.Equal(["Forty years of it,", "has convinced me that it works."], Reading.Of("“Forty years of it,\" Otto Lang said, \"has convinced me that it works.”").Quotes.Select(q => q.Text));

    [Fact]
    public void Who_dies_in_a_clause_takes_no_sentence_from_its_subject() =>
        Assert.Equal("otto-lang", Assert.Single(Reading.Of("Juan Paz was a pilot. Otto Lang declined to tell what he did on the night Juan Paz died. “They were short of hands,” he said.").Quotes).Speaker);

    [Theory]
    [InlineData("en", "They acted under an order that officials described as “unprecedented but unavoidable”.")]
    [InlineData("es", "En el auto la magistrada aprecia “un riesgo cierto de fuga” y nada más.")]
    public void A_verdict_may_be_of_somebody_without_a_name(string language, string text) => Assert.Single(Reading.Of(text, language).Quotes);

    [Fact]
    public void A_general_noun_means_whom_it_meant_last_if_nobody_has_spoken_since() =>
        Assert.Equal("otto-lang", Assert.Single(Reading.Of("El inspector general Otto Lang anunció un plan. El funcionario ha prometido prisa. De hecho, el ministro de Gobierno, Juan Paz, ha ordenado el cambio de jefes.\n“Vamos a revisar cada caso”, señaló el funcionario.", "es").Quotes).Speaker);

    [Fact]
    public void A_longer_clause_in_the_paragraph_of_a_quote_goes_on() =>
        Assert.Equal(["otto-lang", "otto-lang"], Reading.Of("“We are tired of it,” Otto Lang said. However, “there were still a number of open questions.”").Quotes.Select(q => q.Speaker));
}
