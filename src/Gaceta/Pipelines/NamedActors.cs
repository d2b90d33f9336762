using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The actors of an article with the words that name them there.</summary>
internal static class NamedActors
{
    /// <summary>By kind, then by first mention.</summary>
    public static ImmutableArray<NamedActor> Of(Article article, ArticleInputs inputs)
    {
        ILookup<string, string> offices = inputs.Offices.ToLookup(o => o.Actor, o => o.Name, StringComparer.Ordinal);
        return [.. inputs.Actors.Join(article.Actors, link => link.Id, actor => actor.Id, (link, actor) => Of(actor, link, offices[link.Id])).OrderBy(a => a.Actor.Kind)];
    }

    private static NamedActor Of(ArticleActor actor, ActorLink link, IEnumerable<string> offices)
    {
        string? stated = actor.Roles.FirstOrDefault()?.Text;
        return new NamedActor(link, stated ?? offices.FirstOrDefault(), stated is not null, Forms(actor));
    }

    private static ImmutableArray<NameForm> Forms(ArticleActor actor) =>
    [
        .. actor.Mentions
            .Select((mention, index) => (mention, index))
            .GroupBy(m => (m.mention.Text, m.mention.Rule))
            .Select(form => new NameForm(form.Key.Text, form.Key.Rule, form.Count(), Anchors.Mention(actor.Id, form.First().index))),
    ];
}
