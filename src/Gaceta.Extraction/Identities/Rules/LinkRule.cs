namespace Gaceta.Extraction.Identities.Rules;

/// <summary>
/// One reason for which two names may mean one actor. Names meet under keys, so that no name is compared with all others.
/// </summary>
/// <param name="Name">In kebab case.</param>
/// <param name="Outcome">How sure a merge by the rule is; null when the rule only raises a doubt.</param>
internal abstract record LinkRule(string Name, Certainty? Outcome)
{
    /// <summary>Whether neither of two names is the shorter one: they differ in spelling alone.</summary>
    public bool IsMutual { get; init; }

    /// <summary>Keys under which the name answers as the fuller one.</summary>
    public abstract IEnumerable<string> Answers(ActorForm form);

    /// <summary>Keys under which the name asks for a fuller one; none when it is no shorter form.</summary>
    public abstract IEnumerable<string> Asks(ActorForm form);
}
