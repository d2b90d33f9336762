using System.Collections.Immutable;
using Gaceta.Bench.Corpus;
using Gaceta.Extraction;

namespace Gaceta.Bench.Linking;

/// <summary>Articles as lists of names, the same in every run: actors drawn by Zipf's law, each named now in full and now shorter.</summary>
internal static class GeneratedCasts
{
    private const int Seed = 20260106;

    private const int ActorsInArticle = 10;

    private static readonly string[] Syllables = ["ba", "ce", "di", "fo", "gu", "ha", "lé", "mi", "no", "ru", "sa", "te", "vi", "zo", "ya", "kán", "rel", "min", "tor", "das"];

    public static ImmutableArray<ArticleCast> Of(int articles, int actors)
    {
        var random = new Random(Seed);
        Person[] people = [.. Enumerable.Range(0, actors).Select(_ => Person.Draw(random))];
        var zipf = new Zipf(actors);
        return
        [
            .. Enumerable.Range(0, articles).Select(i => new ArticleCast(
                i % 2 == 0 ? "en" : "es",
                [.. Enumerable.Range(0, ActorsInArticle).Select(_ => people[zipf.Draw(random)].Named(random)).DistinctBy(m => m.Id, StringComparer.Ordinal)])),
        ];
    }

    private sealed record Person(string Given, string? Middle, string Surname, string? Second)
    {
        /// <summary>A thousand given names and some hundred thousand surnames: surnames of many people, and full names of two.</summary>
        public static Person Draw(Random random) => new(
            Name(random, 2),
            random.Next(4) == 0 ? Name(random, 2) : null,
            Name(random, 2 + random.Next(3)),
            random.Next(3) == 0 ? Name(random, 3) : null);

        public CastMember Named(Random random)
        {
            string name = random.Next(6) switch
            {
                0 => Join(Given[..1] + ".", null, Surname, null),
                1 => Join(Given, null, Surname, null),
                2 => Join(Given, Middle?[..1] + (Middle is null ? null : "."), Surname, Second),
                3 => Join(Folding.Fold(Given) is var plain ? char.ToUpperInvariant(plain[0]) + plain[1..] : Given, Middle, Surname, null),
                _ => Join(Given, Middle, Surname, Second),
            };
            return new CastMember(ActorKind.Person, Slug.Of(name), name, [(name, "full-name"), (Surname, "surname")]);
        }

        private static string Join(params string?[] parts) => string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p)));

        private static string Name(Random random, int syllables)
        {
            string name = string.Concat(Enumerable.Range(0, syllables).Select(_ => Syllables[random.Next(Syllables.Length)]));
            return char.ToUpperInvariant(name[0]) + name[1..];
        }
    }
}
