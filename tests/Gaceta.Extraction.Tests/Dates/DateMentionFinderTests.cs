using Gaceta.Extraction.Dates;

namespace Gaceta.Extraction.Tests.Dates;

public sealed class DateMentionFinderTests
{
    // A Friday.
    private static readonly EdtfDate Published = EdtfDate.Of(2026, 1, 23);

    [Theory]
    [InlineData("They met on Tuesday in the capital.", "on Tuesday", "2026-01-20")]
    [InlineData("They met on Friday in the capital.", "on Friday", "2026-01-23")]
    [InlineData("They met last Friday in the capital.", "last Friday", "2026-01-16")]
    [InlineData("They meet next Tuesday in the capital.", "next Tuesday", "2026-01-27")]
    [InlineData("They will meet on Tuesday in the capital.", "on Tuesday", "2026-01-27")]
    [InlineData("On January 5, she took office.", "On January 5", "2026-01-05")]
    [InlineData("It began on December 30.", "on December 30", "2025-12-30")]
    [InlineData("It began on 30 Dec 2024.", "on 30 Dec 2024", "2024-12-30")]
    [InlineData("It ended yesterday.", "yesterday", "2026-01-22")]
    [InlineData("It ended three days ago.", "three days ago", "2026-01-20")]
    [InlineData("It ended two weeks ago.", "two weeks ago", "2026-01-09~")]
    [InlineData("It began in December.", "December", "2025-12")]
    [InlineData("The firm, founded in 2019, closed.", "2019", "2019")]
    public void English_days_are_resolved_against_publication(string text, string words, string value) => AssertFinds(text, "en", words, value);

    [Theory]
    [InlineData("Se reunieron el martes en la capital.", "el martes", "2026-01-20")]
    [InlineData("Se reunieron el martes 13 en la capital.", "el martes 13", "2026-01-13")]
    [InlineData("Se reunirán el martes en la capital.", "el martes", "2026-01-27")]
    [InlineData("La incursión del pasado 3 de enero.", "del pasado 3 de enero", "2026-01-03")]
    [InlineData("Será el próximo domingo 6 de septiembre.", "el próximo domingo 6 de septiembre", "2026-09-06")]
    [InlineData("Ocurrió el viernes pasado.", "el viernes pasado", "2026-01-16")]
    [InlineData("Ocurrió hace tres días.", "hace tres días", "2026-01-20")]
    [InlineData("Ocurrió ayer.", "ayer", "2026-01-22")]
    public void Spanish_days_are_resolved_against_publication(string text, string words, string value) => AssertFinds(text, "es", words, value);

    [Theory]
    [InlineData("They may 3 times march 10 miles.")]
    [InlineData("The match ended 6-4, 3-6 and lasted 10:22 minutes.")]
    [InlineData("Version 10.2.2026beta of 300 pages.")]
    [InlineData("Some 2000 people came.")]
    public void Other_words_and_numbers_are_no_days(string text) =>
        Assert.Empty(DateMentionFinder.Find(BodyOf(text), CutTexts.None, "en", Published));

    [Fact]
    public void Without_a_day_of_publication_only_complete_dates_are_found() =>
        Assert.Equal(["2026-01-05"], DateMentionFinder.Find(BodyOf("Yesterday, on Tuesday, and on January 5, 2026."), CutTexts.None, "en", null).Select(d => d.Value.ToString()));

    [Fact]
    public void Spans_count_into_the_text_of_the_whole_body()
    {
        var body = new Body([new Block(BlockKind.Paragraph, "Nothing here."), new Block(BlockKind.Paragraph, "They met on Tuesday.")]);
        DateMention mention = Assert.Single(DateMentionFinder.Find(body, CutTexts.None, "en", Published));
        Assert.Equal("on Tuesday", mention.Span.In(body.Text));
    }

    private static void AssertFinds(string text, string language, string words, string value)
    {
        DateMention mention = Assert.Single(DateMentionFinder.Find(BodyOf(text), CutTexts.None, language, Published));
        Assert.Equal((words, value), (mention.Text, mention.Value.ToString()));
    }

    private static Body BodyOf(string text) => new([new Block(BlockKind.Paragraph, text)]);
}
