using Gaceta.Caching;
using Gaceta.Extraction;

namespace Gaceta.Digests;

/// <summary>When the content of a page last changed, by what the input says: no file's time and no clock is asked.</summary>
internal static class ContentDates
{
    /// <summary>The day in the front matter key <c>Updated</c>, or the certain day of publication, whichever is later; null without either.</summary>
    public static DateOnly? LastChange(ArticleSummary article)
    {
        DateOnly? published = article.CertainDay;
        return EdtfDate.TryParse(article.FrontMatter.Text("Updated"), out EdtfDate updated) && !(published > updated.LastDay) ? updated.LastDay : published;
    }

    /// <summary>The latest change of several articles; null when none has a day.</summary>
    public static DateOnly? LastChange(IEnumerable<DigestArticle> articles) => articles.Max(a => a.LastChange);
}
