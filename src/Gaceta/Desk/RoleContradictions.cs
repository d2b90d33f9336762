using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;

namespace Gaceta.Desk;

/// <summary>Finds offices that one actor cannot hold at one time: for two states, or when an editor's file dates the office otherwise. Only what is said of surely one actor counts.</summary>
internal sealed class RoleContradictions(ActorIdentities identities, ImmutableArray<KnownActor> known, DeskPlaces places)
{
    /// <summary>Days between articles that speak of one time. Who changes offices mostly does so with months between.</summary>
    private const int SameTime = 31;

    private readonly ILookup<string, (Role Role, ImmutableArray<(string Office, string? State)> Offices)> _editorsRoles = known
        .SelectMany(k => k.Roles.Select(role => (k.Id, Read: (role, EditorsRole.OfficesOf(role)))))
        .ToLookup(p => p.Id, p => p.Read, StringComparer.Ordinal);

    /// <summary>One for each actor and kind of contradiction: the first in order of time.</summary>
    public IEnumerable<DeskItem> Find(IEnumerable<StoredArticle> articles)
    {
        IEnumerable<IGrouping<Identity, RoleClaim>> claims = articles
            .Where(a => a.Summary.Actors.Any(actor => !actor.Roles.IsEmpty))
            .SelectMany(a => Claims(a.Load()))
            .OrderBy(c => c.Date?.FirstDay ?? DateOnly.MaxValue).ThenBy(c => c.Article.File, StringComparer.Ordinal).ThenBy(c => c.Role.Span)
            .GroupBy(c => c.Actor);
        foreach (IGrouping<Identity, RoleClaim> actor in claims)
        {
            if (actor.GroupBy(c => (c.SureName, c.Role.Office)).Select(TwoStates).FirstOrDefault(pair => pair is not null) is { } pair)
            {
                yield return Item(actor.Key, $"{actor.Key.Name}: {pair.One} and {pair.Other}", "two-states", pair.One, pair.Other);
            }

            if (actor.Select(c => (c, Term: ContradictedTerm(c))).FirstOrDefault(p => p.Term is not null) is (var claim, { } term))
            {
                yield return Item(actor.Key, $"{actor.Key.Name}: {claim}, but the file says {term.Name}{Dates(term)}", "outside-term", claim);
            }
        }
    }

    private IEnumerable<RoleClaim> Claims(Article article) =>
        from actor in article.Actors
        from role in actor.Roles
        where role.Office is not null
        let identity = identities.Of(actor.Kind, actor.Id)
        select new RoleClaim(identity, SureNames.Of(identity, actor.Id), article, role);

    /// <summary>Each claim is held against the one before it that names another state, so that time grows with their number.</summary>
    private static (RoleClaim One, RoleClaim Other)? TwoStates(IEnumerable<RoleClaim> claims)
    {
        RoleClaim? before = null;
        foreach (RoleClaim claim in claims.Where(c => c.Role.State is not null))
        {
            if (before is not null && before.Role.State != claim.Role.State && IsSameTime(before, claim))
            {
                return (before, claim);
            }

            before = claim;
        }

        return null;
    }

    private static bool IsSameTime(RoleClaim one, RoleClaim other) => one.Article == other.Article
        || (one.Date is { } a && other.Date is { } b && Math.Abs(a.FirstDay.DayNumber - b.FirstDay.DayNumber) <= SameTime);

    /// <summary>The role of the editor's file that is this office, when no such role was held on the article's date.</summary>
    private Role? ContradictedTerm(RoleClaim claim)
    {
        if (claim.SureName != SureNames.Of(claim.Actor, claim.Actor.Id))
        {
            return null;
        }

        Role[] same = [.. _editorsRoles[claim.Actor.Id]
            .Where(r => r.Offices.Any(o => o.Office == claim.Role.Office && (o.State ?? claim.Role.State) == (claim.Role.State ?? o.State)))
            .Select(r => r.Role)];
        return same.Length > 0 && !same.Any(role => role.MayBeHeldOn(claim.Date)) ? same[0] : null;
    }

    private static string Dates(Role role) => (role.From is { } from ? $" from {from}" : "") + (role.Until is { } until ? $" until {until}" : "");

    private DeskItem Item(Identity actor, string message, string rule, params ImmutableArray<RoleClaim> claims) => new(
        DeskItemKind.ContradictoryRoles,
        [actor.Id],
        message,
        claims.Select(c => c.Article.File).Distinct(StringComparer.Ordinal).Count(),
        rule,
        claims.Select(c => places.At(c.Article, c.Role.Span)));
}
