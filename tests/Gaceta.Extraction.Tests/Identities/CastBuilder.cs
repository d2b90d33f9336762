using System.Collections.Immutable;

namespace Gaceta.Extraction.Tests.Identities;

/// <summary>Articles that name these actors and say nothing else.</summary>
internal static class CastBuilder
{
    /// <summary>One article for each name; <c>Ana Ríos &gt; Ríos</c> is one whose article calls her Ríos later on.</summary>
    public static ImmutableArray<ArticleCast> Persons(params ReadOnlySpan<string> names) => Casts(ActorKind.Person, names);

    public static ImmutableArray<ArticleCast> Organizations(params ReadOnlySpan<string> names) => Casts(ActorKind.Organization, names);

    public static ImmutableArray<string> Groups(ActorIdentities identities) =>
        [.. identities.All.Select(i => string.Join(" = ", i.Names.Select(n => n.Name))).Order(StringComparer.Ordinal)];

    private static ImmutableArray<ArticleCast> Casts(ActorKind kind, ReadOnlySpan<string> names)
    {
        var casts = ImmutableArray.CreateBuilder<ArticleCast>();
        foreach (string name in names)
        {
            string[] parts = name.Split(" > ");
            casts.Add(new ArticleCast("en", [new CastMember(kind, Slug.Of(parts[0]), parts[0], [.. parts.Skip(1).Select(words => (words, RuleOf(words)))])]));
        }

        return casts.DrainToImmutable();
    }

    private static string RuleOf(string words) =>
        words.Contains(' ', StringComparison.Ordinal) ? "full-name" : words.All(char.IsUpper) ? "acronym" : "surname";
}
