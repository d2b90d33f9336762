namespace Gaceta.Extraction.Identities.Rules;

/// <summary>A rule about the names of persons.</summary>
/// <param name="Fuller">The keys of one fuller name.</param>
/// <param name="Shorter">The key of one shorter name; null when it is none.</param>
internal sealed record PersonRule(string Name, Certainty? Outcome, Func<NameParts, ActorForm, IEnumerable<string>> Fuller, Func<NameParts, string?> Shorter)
    : LinkRule(Name, Outcome)
{
    public override IEnumerable<string> Answers(ActorForm form) => form.Persons.SelectMany(p => Fuller(p, form)).Distinct(StringComparer.Ordinal);

    public override IEnumerable<string> Asks(ActorForm form) => form.Persons.Select(Shorter).OfType<string>().Distinct(StringComparer.Ordinal);
}
