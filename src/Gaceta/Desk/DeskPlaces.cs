using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Reviewing;

namespace Gaceta.Desk;

/// <summary>Finds the words in which articles name an actor.</summary>
internal sealed class DeskPlaces(ImmutableArray<StoredArticle> articles, FrozenDictionary<string, InputFile> files)
{
    private readonly ILookup<(ActorKind, string), StoredArticle> _appearances = articles
        .SelectMany(article => article.Summary.Actors.Select(actor => (article, actor)))
        .ToLookup(a => (a.actor.Kind, a.actor.Id), a => a.article);

    /// <summary>How many articles have one of the names.</summary>
    public int Articles(ImmutableArray<ActorName> names) => names.SelectMany(n => _appearances[(n.Kind, n.Id)]).Distinct().Count();

    /// <summary>The sentences that name it first, of the first articles by file name.</summary>
    public IEnumerable<DeskPlace> Of(ActorName name, int most) => _appearances[(name.Kind, name.Id)].Take(most).Select(stored => First(stored.Load(), name));

    private DeskPlace First(Article article, ActorName name) =>
        article.Actors.First(a => a.Kind == name.Kind && a.Id == name.Id).Mentions is [var first, ..]
            ? At(article, first.Span)
            : new DeskPlace(article.File, null, name.Name);

    public DeskPlace At(Article article, TextSpan words) =>
        new(article.File, SourceLines.For(article, files).OfPassage(words, article.Body), Sentences.Around(article.Text, words));
}
