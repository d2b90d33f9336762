using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Terminal;

namespace Gaceta.Reviewing;

/// <summary>What to look at in one article: what is unknown, what was concluded, who said what.</summary>
internal static class ArticleReview
{
    /// <summary>Most cues that are shown for a value: they are in order of rank, and the first few decide.</summary>
    private const int MostCues = 4;

    /// <summary>Longest words of a cue, in UTF-16 units: enough to find them again in the file.</summary>
    private const int LongestWords = 80;

    private static readonly ImmutableArray<(string Field, ReviewKind Kind)> Wanted =
    [
        ("date", ReviewKind.UnknownDate), ("source", ReviewKind.UnknownSource), ("address", ReviewKind.UnknownAddress), ("language", ReviewKind.UnknownLanguage),
    ];

    public static IEnumerable<ReviewItem> Of(Article article, SourceLines lines)
    {
        ImmutableArray<ArticleField> fields = ArticleField.Of(article);
        IEnumerable<ReviewItem> unknown = Wanted.Where(w => fields.Single(f => f.Name == w.Field).Value is null)
            .Select(w => new ReviewItem(w.Kind, article.File, article.DisplayTitle.Value));
        IEnumerable<ReviewItem> inferred = fields.Where(f => f.IsInferred).Select(f => Inferred(f, article.File, lines));
        return [.. unknown, .. inferred, .. OfTitle(article, lines), .. OfQuotes(article, lines)];
    }

    private static ReviewItem Inferred(ArticleField field, string file, SourceLines lines) =>
        new(ReviewKind.InferredValue, file, $"{field.Name} {field.Value}")
        {
            Line = field.Evidence.Select(e => lines.Of(e.Span)).FirstOrDefault(line => line is not null),
            Details = [.. field.Evidence.Take(MostCues).Select(e => $"{e.Rule}: “{TerminalText.OneLine(e.Words, LongestWords)}”")],
        };

    private static IEnumerable<ReviewItem> OfTitle(Article article, SourceLines lines)
    {
        Found<string> shown = article.Title ?? article.DisplayTitle;
        if (article.Title is null && shown.Certainty == Certainty.Inferred)
        {
            yield return new ReviewItem(ReviewKind.UnknownTitle, article.File, shown.Value);
        }
        else if (shown.Certainty == Certainty.Derived)
        {
            yield return new ReviewItem(ReviewKind.DerivedTitle, article.File, shown.Value) { Line = lines.Of(shown.Evidence[0].Span) };
        }
    }

    private static IEnumerable<ReviewItem> OfQuotes(Article article, SourceLines lines)
    {
        ImmutableArray<Quote> open = [.. article.Quotes.Where(q => q.Speaker is null && q.SpeakerText is null)];
        if (open.Length > 0)
        {
            string message = $"{open.Length} of {article.Quotes.Length} quotes, the first “{TerminalText.OneLine(open[0].Text, LongestWords)}”";
            yield return new ReviewItem(ReviewKind.QuotesWithoutSpeaker, article.File, message) { Line = lines.OfPassage(open[0].Span, article.Body) };
        }
    }
}
