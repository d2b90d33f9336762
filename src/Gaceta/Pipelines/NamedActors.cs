using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>The actors of an article with the words that name them there.</summary>
internal static class NamedActors
{
    /// <summary>By kind, then by first mention.</summary>
    public static ImmutableArray<NamedActor> Of(Article article, Digest digest) =>
        [.. article.Actors.Select(actor => Of(actor, digest.ActorsById[actor.Id], article)).OrderBy(a => a.Actor.Kind)];

    private static NamedActor Of(ArticleActor actor, DigestActor placed, Article article) => new(
        SiteContext.Link(placed, actor.Mentions.Length),
        RoleAt(placed, article.Published?.Value),
        placed.Appearances.Length,
        Forms(actor));

    /// <summary>Of several offices held on that day, the one that the editor's file names first.</summary>
    private static string? RoleAt(DigestActor actor, EdtfDate? day) =>
        actor.Known?.Roles.FirstOrDefault(role => day is { } date ? Covers(role, date) : role is { From: null, Until: null })?.Name;

    private static bool Covers(Role role, EdtfDate date) =>
        (role.From is not { } from || from.FirstDay <= date.LastDay) && (role.Until is not { } until || date.FirstDay <= until.LastDay);

    private static ImmutableArray<NameForm> Forms(ArticleActor actor) =>
    [
        .. actor.Mentions
            .Select((mention, index) => (mention, index))
            .GroupBy(m => (m.mention.Text, m.mention.Rule))
            .Select(form => new NameForm(form.Key.Text, form.Key.Rule, form.Count(), Anchors.Mention(actor.Id, form.First().index))),
    ];
}
