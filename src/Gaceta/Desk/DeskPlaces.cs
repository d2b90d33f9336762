using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Reviewing;

namespace Gaceta.Desk;

/// <summary>Finds the words in which articles name an actor.</summary>
internal sealed class DeskPlaces(ImmutableArray<Article> articles, FrozenDictionary<string, InputFile> files)
{
    private readonly ILookup<(ActorKind, string), (Article Article, ArticleActor Actor)> _appearances = articles
        .SelectMany(article => article.Actors.Select(actor => (article, actor)))
        .ToLookup(a => (a.actor.Kind, a.actor.Id), a => (a.article, a.actor));

    /// <summary>How many articles have one of the names.</summary>
    public int Articles(ImmutableArray<ActorName> names) =>
        names.SelectMany(n => _appearances[(n.Kind, n.Id)]).DistinctBy(a => a.Article.File, StringComparer.Ordinal).Count();

    /// <summary>The sentences that name it first, of the first articles by file name.</summary>
    public IEnumerable<DeskPlace> Of(ActorName name, int most) => _appearances[(name.Kind, name.Id)].Take(most).Select(a => a.Actor.Mentions is [var first, ..]
        ? At(a.Article, first.Span)
        : new DeskPlace(a.Article.File, null, name.Name));

    public DeskPlace At(Article article, TextSpan words) =>
        new(article.File, SourceLines.For(article, files).OfPassage(words, article.Body), Sentences.Around(article.Text, words));
}
