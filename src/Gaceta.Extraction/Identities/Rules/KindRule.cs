namespace Gaceta.Extraction.Identities.Rules;

/// <summary>One name that is read as a person here and an organisation there. It is never merged: a person and what is named after them are two.</summary>
internal sealed record KindRule : LinkRule
{
    public KindRule()
        : base("two-kinds", null) => IsMutual = true;

    public override IEnumerable<string> Answers(ActorForm form) => [form.Name.Id];

    public override IEnumerable<string> Asks(ActorForm form) => [form.Name.Id];
}
