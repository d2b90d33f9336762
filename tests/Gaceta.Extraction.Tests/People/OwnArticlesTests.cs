namespace Gaceta.Extraction.Tests.People;

/// <summary>What a careful reader takes from the articles in <c>input</c>, when the editor's files are known.</summary>
public sealed class OwnArticlesTests
{
    [Theory]
    [InlineData("000", ActorKind.Person, "Nicolás Maduro", "Sergey Mélik-Bagdasárov", "Madelein García")]
    [InlineData("000", ActorKind.Organization, "Associated Press", "teleSUR", "Embassy of Russia in Venezuela")]
    [InlineData("000", ActorKind.State, "Russia", "Venezuela", "United States")]
    [InlineData("001", ActorKind.Person, "Yván Gil", "Sergey Mélik-Bagdasárov", "Vladimir Putin", "Nicolás Maduro", "Cilia Flores", "Donald Trump")]
    [InlineData("001", ActorKind.Organization, "United Nations", "White House", "Kremlin")]
    [InlineData("001", ActorKind.State, "Venezuela", "Russia", "Mexico", "Colombia", "United States")]
    [InlineData("002", ActorKind.Person, "Sergey Lavrov", "Delcy Rodríguez", "Nicolás Maduro", "Donald Trump")]
    [InlineData("002", ActorKind.Organization, "Ministry of Foreign Affairs of Russia", "TASS")]
    [InlineData("002", ActorKind.State, "Russia", "Venezuela", "United States")]
    [InlineData("003", ActorKind.Person, "Delcy Rodríguez", "Yván Gil")]
    [InlineData("003", ActorKind.Organization, "Ministry of Foreign Affairs of Russia", "Supreme Tribunal of Justice of Venezuela", "United Nations")]
    [InlineData("003", ActorKind.State, "Russia", "Venezuela", "United States")]
    [InlineData("004", ActorKind.Person, "Yván Gil", "Sergey Mélik-Bagdasárov", "Nicolás Maduro", "Delcy Rodríguez", "Volker Türk")]
    [InlineData("004", ActorKind.Organization, "United Nations", "Supreme Tribunal of Justice of Venezuela", "National Assembly of Venezuela",
        "Ministry of Foreign Affairs of Russia", "Ministry of Foreign Affairs of North Korea")]
    [InlineData("004", ActorKind.State, "Venezuela", "Russia", "United States", "China", "North Korea")]
    public void Exactly_the_actors_that_a_reader_finds_are_found(string article, ActorKind kind, params string[] names)
    {
        Article read = InputFolder.Article(article);
        Assert.Equal(names.Order(StringComparer.Ordinal), read.Actors.Where(a => a.Kind == kind).Select(a => a.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Ded Moroz")]
    [InlineData("Snegúrochka")]
    [InlineData("Father Frost")]
    [InlineData("Snow Maiden")]
    [InlineData("Western")]
    public void Folk_figures_and_adjectives_are_no_actors(string words)
    {
        Article read = InputFolder.Article("000");
        Assert.DoesNotContain(read.Actors, a => a.Name.Contains(words, StringComparison.Ordinal) || a.Mentions.Any(m => m.Text.Contains(words, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("000", "sergey-melik-bagdasarov", "This is not the first time Western media")]
    [InlineData("000", "sergey-melik-bagdasarov", "The braver and more dignified the resistance is")]
    [InlineData("000", "sergey-melik-bagdasarov", "national dignity constitutes")]
    [InlineData("000", "embassy-of-russia-in-venezuela", "firm and directed towards")]
    [InlineData("001", "yvan-gil", "ilegal e injustificada")]
    [InlineData("001", "russia", "absoluto rechazo al uso de la fuerza unilateral")]
    [InlineData("002", "sergey-lavrov", "firm solidarity with the people of Venezuela")]
    [InlineData("003", "ministry-of-foreign-affairs-of-russia", "This step demonstrates the Bolivarian government's determination")]
    [InlineData("003", "ministry-of-foreign-affairs-of-russia", "We reaffirm Russia's unwavering solidarity")]
    [InlineData("004", "yvan-gil", "primarily non-interference and rejection of the use of force")]
    public void Every_statement_has_its_speaker(string article, string speaker, string beginning)
    {
        Quote[] quotes = [.. InputFolder.Article(article).Quotes.Where(q => q.Text.StartsWith(beginning, StringComparison.Ordinal))];
        Assert.NotEmpty(quotes);
        Assert.All(quotes, quote => Assert.Equal(speaker, quote.Speaker));
    }

    [Theory]
    [InlineData("002", "hoax")]
    [InlineData("002", "large scale")]
    [InlineData("000", "rotten poison")]
    public void Labels_in_marks_are_no_statements(string article, string words) =>
        Assert.DoesNotContain(InputFolder.Article(article).Quotes, q => q.Text.StartsWith(words, StringComparison.Ordinal));
}
