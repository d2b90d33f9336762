using System.Collections.Immutable;
using System.Text;
using Gaceta.Bodies;
using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>An <see cref="ArticleActor"/> without the places of its mentions.</summary>
/// <param name="Mentions">How many there are.</param>
/// <param name="Wordings">The words of the mentions, each wording once for each rule, in text order.</param>
/// <param name="PassageUtf8">The sentence of the first mention, as it lies in the cache: a page or two show it, and all of a large digest take too much memory as strings. Empty without one.</param>
/// <param name="Roles">What the article says the actor is, in its words, each once, in text order.</param>
/// <param name="NamedBy">Quotes by others whose words name it, as positions among the article's quotes.</param>
internal sealed record SummaryActor(
    string Id, string Name, ActorKind Kind, bool IsKnown, int Mentions, ImmutableArray<Wording> Wordings, ReadOnlyMemory<byte> PassageUtf8, ImmutableArray<string> Roles,
    ImmutableArray<int> NamedBy)
{
    public static SummaryActor Of(ArticleActor actor, Article article) => new(
        actor.Id,
        actor.Name,
        actor.Kind,
        actor.IsKnown,
        actor.Mentions.Length,
        [.. actor.Mentions.GroupBy(m => (m.Text, m.Rule)).Select(g => new Wording(g.Key.Text, g.Key.Rule, g.Count()))],
        actor.Mentions.IsEmpty ? default(ReadOnlyMemory<byte>) : Encoding.UTF8.GetBytes(Sentences.Around(article.Text, actor.Mentions[0].Span)),
        [.. actor.Roles.Select(r => r.Text).Distinct(StringComparer.OrdinalIgnoreCase)],
        [.. Enumerable.Range(0, article.Quotes.Length).Where(i => Names(article.Quotes[i], actor))]);

    /// <summary>The sentence of the first mention; null without one.</summary>
    public string? Passage => PassageUtf8.IsEmpty ? null : Encoding.UTF8.GetString(PassageUtf8.Span);

    private static bool Names(Quote quote, ArticleActor actor)
    {
        foreach (Mention mention in quote.Speaker != actor.Id ? actor.Mentions : [])
        {
            if (quote.Span.Contains(mention.Span))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A name as an article writes it.</summary>
/// <param name="Rule">As in <see cref="Mention.Rule"/>.</param>
/// <param name="Count">How often.</param>
internal readonly record struct Wording(string Text, string Rule, int Count);
