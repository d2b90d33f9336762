using System.Collections.Immutable;

namespace Gaceta.Pages;

/// <summary>An actor as one article names it.</summary>
/// <param name="Actor"><see cref="ActorLink.Mentions"/> counts mentions in the article.</param>
/// <param name="Role">What the article says it is; where it does not say, the office that it is known to have held when the article appeared; else null.</param>
/// <param name="IsRoleStated">Whether the role is in the article's words, and so in its language.</param>
/// <param name="Forms">The words that name it here, in text order, each wording once; empty when only front matter names it.</param>
public sealed record NamedActor(ActorLink Actor, string? Role, bool IsRoleStated, ImmutableArray<NameForm> Forms);

/// <summary>Words that name an actor, and how they were recognised.</summary>
/// <param name="Rule">The rule that linked them to the actor.</param>
/// <param name="Count">How often the article uses them.</param>
/// <param name="Anchor">Id of their first place on the article's page.</param>
public sealed record NameForm(string Words, string Rule, int Count, string Anchor);
