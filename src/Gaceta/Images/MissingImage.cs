using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Rights;
using Gaceta.Settings;

namespace Gaceta.Images;

/// <summary>A picture of the web that an article shows, and of which the input has no copy.</summary>
/// <param name="Name">Of the copy in the input, without ending.</param>
/// <param name="Article">Name of the first file that names it.</param>
internal sealed record MissingImage(Uri Address, string Name, string Article)
{
    /// <summary>Each once. None of an article whose text is withheld: its pictures are not shown either.</summary>
    public static ImmutableArray<MissingImage> Of(IEnumerable<PublishedArticle> articles, LocalImages images) =>
    [
        .. (from article in articles
            where article.Shown == ArticleText.Full
            from address in article.Summary.Images
            let name = MirrorFolder.NameOf(address)
            where name is not null && images.Find(article.Summary.File, address) is null
            select new MissingImage(new Uri(address), name, article.Summary.File)).DistinctBy(image => image.Name),
    ];

    /// <summary>Those of all articles that are published.</summary>
    public static ImmutableArray<MissingImage> In(Workplace workplace, CancellationToken cancellation) => In(workplace, _ => true, cancellation);

    /// <param name="isMeant">Chooses articles by the names of their files.</param>
    public static ImmutableArray<MissingImage> In(Workplace workplace, Func<string, bool> isMeant, CancellationToken cancellation)
    {
        Content content = ContentReader.Read(workplace, cancellation);
        var rights = new TextRights(workplace.Settings.ArticleText, content.Known.SourceRights);
        return Of(content.Articles.Where(a => isMeant(a.Summary.File)).Select(a => rights.Publish(a, [])), content.Images);
    }

    /// <summary>What a build or check has to say of them: nothing where none is missing.</summary>
    public static IEnumerable<Diagnostic> Note(ImmutableArray<MissingImage> missing)
    {
        if (!missing.IsEmpty)
        {
            yield return new Diagnostic("images-not-mirrored", Severity.Information, SettingsFile.Name, "Pictures of the web have no copy in the input; pages lead to them")
            {
                Found = missing.Length == 1 ? "1 picture" : $"{missing.Length} pictures", Expected = "copies, which the command mirror fetches",
            };
        }
    }
}
