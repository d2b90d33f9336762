namespace Gaceta.Extraction.Tests.Quality;

/// <summary>Compares the body of an extracted article with the words that it must and must not hold.</summary>
internal static class SegmentJudge
{
    public static IEnumerable<Judgement> Of(LabelledArticle labelled, Article article)
    {
        string body = FoldSpace(article.Text);
        return labelled.With.Select(words => (Wanted: true, words))
            .Concat(labelled.Without.Select(words => (Wanted: false, words)))
            .Select(s => new Judgement(labelled.File, Column.Segments, s.Wanted, body.Contains(FoldSpace(s.words), StringComparison.Ordinal), s.words));
    }

    /// <summary>All white space as single spaces: where lines break is no matter here.</summary>
    public static string FoldSpace(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
