using Gaceta.Caching;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Pipelines;
using Gaceta.Rights;
using Gaceta.Settings;

namespace Gaceta.Building;

/// <summary>
/// What preview shows of an edited article before the digest has followed, which takes seconds with ten thousand articles: the article's own
/// files, made of its new text, with everything else as it was.
/// </summary>
/// <param name="content">As it was read.</param>
/// <param name="context">Of the plan that was made of it.</param>
internal sealed class FirstLook(Workplace workplace, Content content, SiteContext context)
{
    /// <param name="shown">The site as it is shown.</param>
    /// <returns>
    /// Null when there is nothing to show yet: the file is no article that was published, cannot be read, or says something now that has to be
    /// linked first, as a new name, quote, title or date.
    /// </returns>
    public SitePlan? Of(SitePlan shown, string fullPath)
    {
        if (FileAt(fullPath) is { } file && context.Digest.Articles.FirstOrDefault(a => a.Summary.File == file.Name) is { } before
            && shown.Find(before.Path)?.Recipe().Inputs is ArticleInputs inputs && content.Reader.Read(file) is { Article: { } article, Fault: null })
        {
            PublishedArticle after = new TextRights(workplace.Settings.ArticleText, content.Known.SourceRights).Publish(article, []);
            return IsLinked(before.Stored.Summary, after.Summary) ? shown.With(ArticlesPipeline.Edited(context, Placed(after, before), inputs)) : null;
        }

        return null;
    }

    private DigestArticle Placed(PublishedArticle article, DigestArticle before) =>
        new(
        article,
        before.Number,
        LinkedArticle.Of(article, before.Links.Index, before.Slug, ActorLinking.Renamed(article.Summary, context.Digest.Identities)),
        new RecentSummaries(1));

    /// <summary>Only a file that no later input folder hides.</summary>
    private InputFile? FileAt(string fullPath) => workplace.InputFolders
        .Select(folder => new InputFile(Path.GetRelativePath(folder, fullPath).Replace('\\', '/'), folder))
        .FirstOrDefault(file => workplace.InputFolders.LastOrDefault(f => File.Exists(Path.Combine(f, file.Name))) is { } last && Path.Combine(last, file.Name) == fullPath);

    private bool IsLinked(ArticleSummary before, ArticleSummary after) =>
        after.Actors.All(a => context.Digest.Identities.Has(a.Kind, a.Id))
        && after.Dates.All(d => d.Value.Precision != DatePrecision.Day || context.Digest.Days.ContainsKey(d.Value.FirstDay))
        && Enumerable.SequenceEqual(before.Quotes.Select(q => (q.Text, q.Speaker)), after.Quotes.Select(q => (q.Text, q.Speaker)))
        && (before.Title, before.Published, before.SourceId) == (after.Title, after.Published, after.SourceId)
        && RecordWriter.BytesOf(before.FrontMatter, FrontMatterRecord.Write).AsSpan().SequenceEqual(RecordWriter.BytesOf(after.FrontMatter, FrontMatterRecord.Write));
}
