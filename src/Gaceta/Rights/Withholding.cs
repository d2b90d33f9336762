using Gaceta.Extraction;

namespace Gaceta.Rights;

/// <summary>Takes out of an article what may not leave the site: text, and with it all that quotes the text.</summary>
internal static class Withholding
{
    /// <summary>
    /// The article as it may be shown. Actors stay, with the mentions that the shown text holds; quotes and named dates stay where the shown
    /// text holds them whole. Untitled articles keep the title that was read from the first words, since every page needs one.
    /// </summary>
    public static Article Apply(Article article, ArticleText shown) => shown switch
    {
        ArticleText.Full => article,
        ArticleText.Excerpt => Within(article, Excerpt.Of(article.Body)),
        _ => Within(article with { Lead = null }, Body.Empty),
    };

    private static Article Within(Article article, Body body)
    {
        var withheld = new WithheldWords(article.Text, body.Text);
        return article with
        {
            Title = withheld.RemoveFrom(article.Title),
            DisplayTitle = withheld.RemoveFrom(article.DisplayTitle)!,
            Lead = withheld.RemoveFrom(article.Lead),
            Published = withheld.RemoveFrom(article.Published),
            Byline = withheld.RemoveFrom(article.Byline),
            SiteName = withheld.RemoveFrom(article.SiteName),
            Url = withheld.RemoveFrom(article.Url),
            Language = withheld.RemoveFrom(article.Language),
            Image = withheld.RemoveFrom(article.Image),
            Body = body,
            Actors = [.. article.Actors.Select(actor => Within(actor, withheld))],
            Quotes = [.. article.Quotes.Where(q => !withheld.Hold(q.Span)).Select(q => Within(q, withheld))],
            Dates = [.. article.Dates.Where(d => !withheld.Hold(d.Span))],
            Diagnostics = [.. article.Diagnostics.Select(d => d with { Found = null })],
        };
    }

    private static ArticleActor Within(ArticleActor actor, WithheldWords withheld) => actor with
    {
        Mentions = [.. actor.Mentions.Where(m => !withheld.Hold(m.Span))],
        Roles = [.. actor.Roles.Where(r => !withheld.Hold(r.Span))],
    };

    private static Quote Within(Quote quote, WithheldWords withheld) =>
        quote.Cue is { } cue && withheld.Hold(cue.Span) ? quote with { Cue = null, SpeakerText = null } : quote;
}
