using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>An <see cref="ArticleActor"/> without the places of its mentions.</summary>
/// <param name="Mentions">How many there are.</param>
/// <param name="Wordings">The words of the mentions, each wording once for each rule, in text order.</param>
/// <param name="Passage">The sentence of the first mention; null without one.</param>
/// <param name="Roles">What the article says the actor is, in its words, each once, in text order.</param>
internal sealed record SummaryActor(
    string Id, string Name, ActorKind Kind, bool IsKnown, int Mentions, ImmutableArray<Wording> Wordings, string? Passage, ImmutableArray<string> Roles)
{
    public static SummaryActor Of(ArticleActor actor, string text) => new(
        actor.Id,
        actor.Name,
        actor.Kind,
        actor.IsKnown,
        actor.Mentions.Length,
        [.. actor.Mentions.GroupBy(m => (m.Text, m.Rule)).Select(g => new Wording(g.Key.Text, g.Key.Rule, g.Count()))],
        actor.Mentions.IsEmpty ? null : Sentences.Around(text, actor.Mentions[0].Span),
        [.. actor.Roles.Select(r => r.Text).Distinct(StringComparer.OrdinalIgnoreCase)]);
}

/// <summary>A name as an article writes it.</summary>
/// <param name="Rule">As in <see cref="Mention.Rule"/>.</param>
/// <param name="Count">How often.</param>
internal readonly record struct Wording(string Text, string Rule, int Count);
