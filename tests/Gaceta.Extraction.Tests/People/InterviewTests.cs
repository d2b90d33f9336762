namespace Gaceta.Extraction.Tests.People;

/// <summary>What an interview sets off by labels, and what is shown twice.</summary>
public sealed class InterviewTests
{
    [Fact]
    public void Answers_behind_labels_are_the_words_of_whom_the_text_named_before() =>
        Assert.Equal(
            [("Los zapatos.", "ana-rios"), ("La tía.", "ana-rios"), ("Y el perro.", "ana-rios")],
            Reading.Of("La pintora Ana Ríos nos recibe en casa de Otto Lang.\nP. ¿Cuánto hay de usted?\nR. Los zapatos.\nP. La crítica la ha llamado cruel.\nR.- La tía.\nP. ¿Algo más?\nR. Y el perro.\nEl libro sale en mayo.", "es").Quotes.Select(q => (q.Text, q.Speaker!)));

    [Fact]
    public void An_answer_goes_on_in_the_next_paragraph_up_to_the_next_question() =>
        Assert.Equal(["The roof.", "It is a kind of rain.", "Nothing."], Reading.Of("Otto Lang sells candles.\nQ: What went wrong?\nA: The roof.\nIt is a kind of rain.\nQ: And now?\nA: Nothing.\nHis shop is open.").Quotes.Select(q => q.Text));

    [Fact]
    public void Labels_without_a_person_are_no_interview() =>
        Assert.Empty(Reading.Of("How to open the box\nQ: Is it heavy?\nA: It is not heavy at all.\nQ: Is it old?\nA: It is not old.").Quotes);

    [Fact]
    public void Behind_names_that_come_again_stands_what_they_say() =>
        Assert.Equal(["otto-lang", "ana-rios", "otto-lang"], Reading.Of("Otto Lang: I love a short swim in the cold.\nAna Ríos: You never told me that you swim.\nLang: You have never asked me, have you?").Quotes.Select(q => q.Speaker));

    [Fact]
    public void Who_asks_for_the_outlet_is_not_quoted() =>
        Assert.Equal(["ana-rios", "ana-rios"], Reading.Of("Otto Lang: What did you do in the cold sea?\nAna Ríos: I swam as far as I could.\nOtto Lang: And what did you see down there?\nAna Ríos: I saw the lights of the harbour.").Quotes.Select(q => q.Speaker));

    [Fact]
    public void A_list_of_names_is_no_talk() =>
        Assert.Empty(Reading.Of("Otto Lang: three goals in the second half.\nAna Ríos: two goals in the first half.\nJuan Paz: no goals in the whole game.").Quotes);

    [Theory]
    [InlineData(BlockKind.Quotation, "I never sold a single boat to them")]
    [InlineData(BlockKind.Quotation, "The boats are old and the harbour is full")]
    [InlineData(BlockKind.Paragraph, "“I never sold a single boat to them.”")]
    public void What_is_shown_again_in_large_print_is_not_said_twice(BlockKind kind, string words) =>
        Assert.Equal(["I never sold a single boat to them,"], Reading.Of(new Body([new Block(BlockKind.Paragraph, "The boats are old and the harbour is full. “I never sold a single boat to them,” said Otto Lang."), new Block(kind, words), new Block(BlockKind.Paragraph, "Ana Ríos slept.")])).Quotes.Select(q => q.Text));
}
