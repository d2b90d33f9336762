using System.Collections.Immutable;
using static Gaceta.Extraction.Tests.Identities.CastBuilder;

namespace Gaceta.Extraction.Tests.Identities;

public sealed class ActorIdentitiesTests
{
    [Theory]
    [InlineData("Yván Gil", "Yvan Gil", null)]
    [InlineData("Yván Gil", "Ivan Gil", "transliteration")]
    [InlineData("Sergey Orlov", "Sergei Orlov", "transliteration")]
    [InlineData("Yván Gil", "Yván Gil Pinto", "second-surname")]
    [InlineData("Yván Gil", "Ivan Gil Pinto", "second-surname")]
    [InlineData("Jane Roe", "J. Roe", "initial")]
    [InlineData("John A. Kane", "John Kane", "middle-name")]
    [InlineData("John Albert Kane", "John A. Kane", "middle-initial")]
    [InlineData("María Elena Ríos", "María Ríos", "middle-name")]
    [InlineData("Helen Dunmore Clare > Clare", "Helen Clare", "second-surname")]
    public void Names_of_one_person_come_together_and_the_rule_is_told(string one, string other, string? rule)
    {
        Identity identity = Assert.Single(Resolve(Persons(one, other)).All);

        Assert.Equal(rule, identity.Merges.SingleOrDefault()?.Rule);
        Assert.All(identity.Merges, m => Assert.Equal(Certainty.Inferred, m.Certainty));
    }

    [Theory]
    [InlineData("Ana Ríos", "Luis Ríos")]
    [InlineData("Robert Kane Jr.", "Robert Kane Sr.")]
    [InlineData("John A. Kane", "John B. Kane")]
    [InlineData("John Albert Kane", "John B. Kane")]
    [InlineData("Ana Ríos Soto", "Ana Ríos Vega")]
    [InlineData("Martín Gil", "Mario Gil")]
    [InlineData("J. Roe", "Karl Roe")]
    [InlineData("Helen Dunmore Clare > Clare", "Helen Dunmore")]
    public void Names_that_differ_stay_apart_without_a_doubt(string one, string other)
    {
        ActorIdentities identities = Resolve(Persons(one, other));

        Assert.Equal(2, identities.All.Length);
        Assert.Empty(identities.Doubts);
    }

    [Theory]
    [InlineData("Ana Ríos Soto", "Ana Soto", "last-surname")]
    [InlineData("Robert Kane Jr.", "Robert Kane", "suffix")]
    [InlineData("Ana Sosa", "Ana Soza", "surname-spelling")]
    [InlineData("Ana Ríos", "Ríos", "surname-alone")]
    public void What_may_be_one_or_two_is_a_doubt(string one, string other, string rule)
    {
        ActorIdentities identities = Resolve(Persons(one, other));

        Assert.Equal(2, identities.All.Length);
        Assert.Equal(rule, Assert.Single(identities.Doubts).Rule);
    }

    [Theory]
    [InlineData("J. Roe", "Jane Roe", "John Roe")]
    [InlineData("Ana Ríos", "Ana Ríos Soto", "Ana Ríos Vega")]
    [InlineData("John Kane", "John A. Kane", "John B. Kane")]
    public void A_shorter_name_that_fits_two_people_goes_to_neither(string shorter, string one, string other)
    {
        ActorIdentities identities = Resolve(Persons(shorter, one, other));

        Assert.Equal(3, identities.All.Length);
        Assert.Equal(2, identities.Doubts.Length);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData(null)]
    public void Father_and_son_are_two_in_a_language_without_a_lexicon_of_names(string? language)
    {
        ImmutableArray<ArticleCast> casts = [.. Persons("Robert Kane", "Robert Kane Jr.").Select(c => c with { Language = language })];

        Assert.Equal("suffix", Assert.Single(Resolve(casts).Doubts).Rule);
    }

    [Fact]
    public void A_surname_that_many_people_bear_raises_no_doubt() =>
        Assert.Empty(Resolve(Persons("Roe", "Ana Roe", "Berta Roe", "Carla Roe", "Dora Roe")).Doubts);

    [Fact]
    public void Contradicting_names_are_not_joined_by_a_third() =>
        Assert.Equal(["Ana Luisa Ríos = Ana Ríos", "Ana María Ríos Soto"], Groups(Resolve(Persons("Ana Ríos", "Ana Luisa Ríos", "Ana María Ríos Soto"))));

    [Fact]
    public void A_full_name_is_shown_though_more_articles_have_the_initial() =>
        Assert.Equal("Jane Roe", Assert.Single(Resolve(Persons("J. Roe", "J. Roe", "Jane Roe")).All).Name);

    [Fact]
    public void An_acronym_goes_to_the_organisation_whose_article_introduces_it()
    {
        Identity board = Assert.Single(Resolve(Organizations("Harbour Safety Board > HSB", "HSB")).All);

        Assert.Equal("Harbour Safety Board", board.Name);
        Assert.Equal(("stated-short-name", Certainty.Derived), (board.Merges[0].Rule, board.Merges[0].Certainty));
    }

    [Fact]
    public void An_acronym_that_no_article_explains_is_a_doubt() =>
        Assert.Equal("initials", Assert.Single(Resolve(Organizations("Harbour Safety Board", "HSB")).Doubts).Rule);

    [Fact]
    public void An_acronym_of_two_organisations_goes_to_neither() =>
        Assert.Equal(3, Resolve(Organizations("Harbour Safety Board > HSB", "Hill Sports Bureau > HSB", "HSB")).All.Length);

    [Fact]
    public void A_person_and_what_bears_the_same_name_are_two_with_ids_of_their_own()
    {
        ActorIdentities identities = Resolve([.. Persons("Marlow"), .. Persons("Marlow"), .. Organizations("Marlow")]);

        Assert.Equal(["marlow", "marlow-organization"], identities.All.Select(i => i.Id));
        Assert.Equal("two-kinds", Assert.Single(identities.Doubts).Rule);
    }

    [Fact]
    public void A_known_actor_gives_id_and_name_and_two_of_them_never_become_one()
    {
        KnownActor[] known = [Known("ana-rios", "Ana Ríos"), Known("ana-rios-soto", "Ana Ríos Soto")];

        ActorIdentities identities = ActorIdentities.Resolve(Persons("A. Ríos Soto"), known, ApartNames.None);

        Assert.Equal(["Ana Ríos", "Ana Ríos Soto = A. Ríos Soto"], Groups(identities));
        Assert.Equal("ana-rios-soto", identities.Of(ActorKind.Person, "a-rios-soto").Id);
    }

    [Fact]
    public void What_an_editor_keeps_apart_is_neither_merged_nor_asked_about()
    {
        ActorIdentities identities = ActorIdentities.Resolve(Persons("Jane Roe", "J. Roe"), [], new ApartNames([("j-roe", "jane-roe")]));

        Assert.Equal(2, identities.All.Length);
        Assert.Empty(identities.Doubts);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_articles_decides_nothing(int seed)
    {
        ImmutableArray<ArticleCast> casts = Generated(seed, 400);
        string[] expected = [.. Describe(Resolve(casts))];

        for (int shuffle = 0; shuffle < 5; shuffle++)
        {
            ArticleCast[] shuffled = [.. casts];
            new Random(shuffle).Shuffle(shuffled);
            Assert.Equal(expected, Describe(Resolve([.. shuffled])));
        }
    }

    [Fact]
    public void The_same_articles_once_more_change_nobody()
    {
        ImmutableArray<ArticleCast> casts = Generated(7, 400);

        Assert.Equal(Groups(Resolve(casts)), Groups(Resolve([.. casts, .. casts])));
    }

    private static ActorIdentities Resolve(ImmutableArray<ArticleCast> casts) => ActorIdentities.Resolve(casts, [], ApartNames.None);

    private static KnownActor Known(string id, string name) => new(id, name, ActorKind.Person, [], []);

    private static IEnumerable<string> Describe(ActorIdentities identities) => identities.All
        .Select(i => $"{i.Id}: {string.Join(", ", i.Names)} {string.Join(", ", i.Merges)}")
        .Concat(identities.Doubts.Select(d => d.ToString()));

    /// <summary>Few names in many forms, so that forms meet in every way.</summary>
    private static ImmutableArray<ArticleCast> Generated(int seed, int count)
    {
        var random = new Random(seed);
        string[] given = ["Ana", "Iván", "Yvan", "Ivan", "I.", "A.", "Jane", "J.", "John"];
        string[] middle = ["", "", "María ", "M. ", "Luis ", "L. "];
        string[] surnames = ["Ríos", "Roe", "Gil", "Soto"];
        return [.. Enumerable.Range(0, count).SelectMany(_ =>
        {
            string second = random.Next(3) == 0 ? " " + Any(surnames) : "";
            string suffix = random.Next(9) == 0 ? " Jr." : "";
            return Persons(random.Next(10) == 0 ? Any(surnames) : $"{Any(given)} {Any(middle)}{Any(surnames)}{second}{suffix}");
        })];

        string Any(string[] choices) => choices[random.Next(choices.Length)];
    }
}
