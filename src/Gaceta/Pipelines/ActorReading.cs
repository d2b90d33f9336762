using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Gaceta.Pipelines;

/// <summary>
/// What its articles say of an actor. They are read one after the other, the newest first, and let go: of those that thousands of articles name, the
/// summaries together took a quarter of a gigabyte.
/// </summary>
internal sealed class ActorReading
{
    private readonly Dictionary<string, int> _wordings = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, RoleInArticle> _roles = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<PlacedQuote> _quotesAbout = [];
    private readonly List<(DigestArticle, SummaryActor)> _newest = [];

    /// <param name="newest">Articles of which the actor stays.</param>
    public ActorReading(DigestActor actor, int newest)
    {
        foreach (DigestAppearance appearance in actor.Appearances)
        {
            SummaryActor named = appearance.Actor;
            if (_newest.Count < newest)
            {
                _newest.Add((appearance.Article, named));
            }

            Read(appearance.Article, named);
        }
    }

    public IEnumerable<(DigestArticle Article, SummaryActor Actor)> Newest => _newest;

    /// <summary>What articles say the actor is, each once, with the newest that says it.</summary>
    public ImmutableArray<RoleInArticle> Roles => [.. _roles.Values];

    /// <summary>The first quotes by others whose words name the actor, at most as many as its page shows.</summary>
    public IEnumerable<PlacedQuote> QuotesAbout => _quotesAbout;

    /// <summary>The names that articles give the actor, those that stand most often first; behind them those that only an editor knows.</summary>
    public ImmutableArray<NameVariant> Variants(KnownActor? known) =>
    [
        .. _wordings.Select(wording => new NameVariant(wording.Key, wording.Value))
            .OrderByDescending(v => v.Count).ThenBy(v => v.Name, StringComparer.Ordinal)
            .Concat((known?.Variants ?? []).Select(v => new NameVariant(v, 0)))
            .DistinctBy(v => v.Name, StringComparer.Ordinal),
    ];

    private void Read(DigestArticle article, SummaryActor named)
    {
        foreach (Wording wording in named.Wordings)
        {
            _wordings[wording.Text] = _wordings.GetValueOrDefault(wording.Text) + wording.Count;
        }

        foreach (string role in named.Roles)
        {
            _roles.TryAdd(role, new RoleInArticle(role, article.Language, article.Path, article.Published));
        }

        _quotesAbout.AddRange(named.NamedBy.Take(ActorPage.MostQuotes - _quotesAbout.Count).Select(index => new PlacedQuote(article, index)));
    }
}
