using Gaceta.Extraction;
using Gaceta.Rights;

namespace Gaceta.Feeds;

/// <summary>Loads the articles of a feed that is being made, and gives its entries their texts.</summary>
internal static class FeedTexts
{
    public static Feed Fill(Feed feed) => feed with { Entries = [.. feed.Entries.Select(entry => Fill(entry, feed.Content))] };

    private static FeedEntry Fill(FeedEntry entry, FeedContent content)
    {
        if (entry.Summary is not null && content == FeedContent.Excerpt)
        {
            return entry;
        }

        Article article = entry.Article.Load();
        return entry with
        {
            Summary = entry.Summary ?? (article.Text.Length > 0 ? Excerpt.Of(article.Body).Text.Replace("\n\n", " ", StringComparison.Ordinal) : null),
            Html = content == FeedContent.Full && article.Text.Length > 0 ? FeedHtml.Of(article.Body) : null,
        };
    }
}
