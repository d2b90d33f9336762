using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>An <see cref="ArticleActor"/> without the places of its mentions.</summary>
/// <param name="Mentions">How many there are.</param>
/// <param name="Wordings">The words of the mentions, each wording once, in text order.</param>
/// <param name="Passage">The sentence of the first mention; null without one.</param>
internal sealed record SummaryActor(
    string Id, string Name, ActorKind Kind, bool IsKnown, int Mentions, ImmutableArray<Wording> Wordings, string? Passage)
{
    public static SummaryActor Of(ArticleActor actor, string text) => new(
        actor.Id,
        actor.Name,
        actor.Kind,
        actor.IsKnown,
        actor.Mentions.Length,
        [.. actor.Mentions.GroupBy(m => m.Text, StringComparer.Ordinal).Select(g => new Wording(g.Key, g.Count()))],
        actor.Mentions.IsEmpty ? null : Sentences.Around(text, actor.Mentions[0].Span));
}

/// <summary>A name as an article writes it.</summary>
/// <param name="Count">How often.</param>
internal readonly record struct Wording(string Text, int Count);
