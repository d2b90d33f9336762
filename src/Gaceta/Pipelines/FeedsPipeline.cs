using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Feeds;
using Gaceta.Output;
using Gaceta.Rights;

namespace Gaceta.Pipelines;

/// <summary>Feeds of the newest articles: of the site, of every actor and of every source; and the site's archive, a document a month in Atom.</summary>
internal sealed class FeedsPipeline(SiteContext context, FeedContent content, string? author) : IPipeline
{
    private readonly ImmutableArray<DigestArticle> _dated = [.. context.Digest.Articles.Where(FeedEntries.Take)];

    private readonly RecentValues<FeedEntry> _entries = new(RecentArticles.Kept(context.Digest.Articles.Length));

    public IEnumerable<OutputFile> Files()
    {
        ImmutableArray<IGrouping<DateOnly, DigestArticle>> months = SiteFeeds.Formats(context.Site).Contains(FeedFormat.Atom) ? [.. _dated.GroupBy(MonthOf)] : [];
        FeedArchive? newest = months.IsEmpty ? null : new FeedArchive(null, ArchivePath(months[0].Key), null);
        return FeedsOf(SitePath.Home, null, _dated, newest)
            .Concat(context.Digest.Actors.Where(a => a.HasPage && context.Site.HasActorFeeds).SelectMany(actor => FeedsOf(actor.Path, actor.Name, actor.Appearances.Select(a => a.Article))))
            .Concat(context.Digest.Sources.SelectMany(source => FeedsOf(source.Path, source.Name, source.Articles)))
            .Concat(months.Select((month, index) => Archive(months, index)));
    }

    /// <param name="of">Name of the actor or source; null for the whole site.</param>
    private IEnumerable<OutputFile> FeedsOf(SitePath page, string? of, IEnumerable<DigestArticle> articles, FeedArchive? archive = null)
    {
        ImmutableArray<DigestArticle> newest = [.. articles.Where(FeedEntries.Take).Take(FeedEntries.Most)];
        ImmutableArray<PublishedArticle> texts = [.. newest.Select(a => a.Stored)];
        Func<Feed> feed = () => Feed(page, of is null ? context.Site.Title : SiteFeeds.Title(of, context.Site), newest) with { Archive = archive };
        return newest.IsEmpty ? [] : SiteFeeds.Formats(context.Site)
            .Select(format => OutputFile.Bytes(page.Beside(format.File), feed, format.Write, texts));
    }

    private OutputFile Archive(ImmutableArray<IGrouping<DateOnly, DigestArticle>> months, int index)
    {
        SitePath path = ArchivePath(months[index].Key);
        var place = new FeedArchive(
            path,
            index + 1 < months.Length ? ArchivePath(months[index + 1].Key) : null,
            index > 0 ? ArchivePath(months[index - 1].Key) : null);
        return OutputFile.Bytes(path, () => Feed(SitePath.Home, context.Site.Title, months[index]) with { Archive = place }, AtomFeed.Write, [.. months[index].Select(a => a.Stored)]);
    }

    private Feed Feed(SitePath page, string title, IEnumerable<DigestArticle> articles) =>
        new(page, title, [.. articles.Select(Entry)])
        {
            Content = content,
            Description = context.Site.Description,
            Language = context.Site.Language,
            Author = author ?? context.Site.Title,
            Copyright = context.Site.Copyright,
            Site = context.Site.Address,
        };

    private FeedEntry Entry(DigestArticle article) => _entries.Of(article.Number, (Article: article, context.Digest), static given => FeedEntries.Of(given.Article, given.Digest));

    private static DateOnly MonthOf(DigestArticle article)
    {
        DateOnly day = article.Published!.Value.FirstDay;
        return new DateOnly(day.Year, day.Month, 1);
    }

    private static SitePath ArchivePath(DateOnly month) => DatePaths.Of(EdtfDate.Of(month.Year, month.Month)).Beside(FeedFormat.Atom.File);
}
