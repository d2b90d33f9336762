using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Extraction.Actors;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Quotes;

namespace Gaceta.Bench;

/// <summary>Who appears and who says what, apart from all else: on bodies that were read before anything is measured.</summary>
internal sealed class People(ImmutableArray<SourceFile> files, Extractor extractor)
{
    private readonly Dictionary<SourceFile, Article> _articles =
        files.ToDictionary(file => file, extractor.Extract, ReferenceEqualityComparer.Instance as IEqualityComparer<SourceFile>);

    public int Find(SourceFile file)
    {
        Article article = _articles[file];
        Scene scene = Scene.Of(article.Body, article.Language?.Value, []);
        ImmutableArray<ArticleActor> actors = ActorFinder.Find(scene, article.Title?.Value, article.Published?.Value);
        return actors.Length + QuoteFinder.Find(article.Body, scene, actors, []).Length;
    }
}
