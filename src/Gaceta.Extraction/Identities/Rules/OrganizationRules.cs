using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Tokens;

namespace Gaceta.Extraction.Identities.Rules;

/// <summary>In which ways the names of one organisation differ. Names in two languages are left to editors: no word tells that they mean the same.</summary>
internal static class OrganizationRules
{
    /// <summary>Letters of an acronym. Two are more often initials of a person or a state; above six it is a word in capitals.</summary>
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 6;

    private sealed record Rule(string Name, Certainty? Outcome, Func<ActorForm, IEnumerable<string>> Fuller, Func<ActorForm, IEnumerable<string>> Shorter)
        : LinkRule(Name, Outcome)
    {
        public override IEnumerable<string> Answers(ActorForm form) => form.Name.Kind == ActorKind.Organization ? Fuller(form) : [];

        public override IEnumerable<string> Asks(ActorForm form) => form.Name.Kind == ActorKind.Organization ? Shorter(form) : [];
    }

    public static ImmutableArray<LinkRule> All { get; } =
    [
        // "the Harbour Board (HB)", and HB alone in another article.
        new Rule("stated-short-name", Certainty.Derived, f => f.ShortNames.Where(s => s != f.Name.Id), f => [f.Name.Id]),
        new Rule("initials", null, f => Initials(f.Name.Name) is { Length: >= ShortestAcronym } initials ? [initials] : [], f => IsAcronym(f.Name.Name) ? [f.Name.Id] : []),
    ];

    private static bool IsAcronym(string name) => name.Length is >= ShortestAcronym and <= LongestAcronym && name.All(char.IsUpper);

    /// <summary>Of the words with a capital: "Organización de las Naciones Unidas" gives <c>onu</c>. Empty for a name of one word.</summary>
    private static string Initials(string name)
    {
        string[] words = [.. Tokenizer.Cut(name).Where(t => t.HasCapital).Select(t => t.Folded)];
        return words.Length > 1 ? string.Concat(words.Select(w => w[0])) : "";
    }
}
