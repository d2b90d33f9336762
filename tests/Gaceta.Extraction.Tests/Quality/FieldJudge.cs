namespace Gaceta.Extraction.Tests.Quality;

/// <summary>Compares the fields of an extracted article with its labels.</summary>
internal static class FieldJudge
{
    private static readonly (Column Column, string Key, Func<Article, string?> Answer, Func<string, string, bool> IsRight)[] Fields =
    [
        (Column.Title, "title", a => a.Title?.Value, IsSame),
        (Column.Date, "date", a => a.Published?.Value.ToString(), IsSame),
        (Column.Byline, "byline", a => a.Byline?.Value, AreSameNames),
        (Column.Site, "siteName", a => a.SiteName?.Value, (label, answer) => Slug.Of(label) == Slug.Of(answer)),
        (Column.Language, "lang", a => a.Language?.Value, IsSame),
        (Column.Url, "url", a => a.Url?.Value, IsSame),
        (Column.Image, "image", a => a.Image?.Value, IsSame),
    ];

    public static IEnumerable<Judgement> Of(LabelledArticle labelled, Article article) =>
        from field in Fields
        where labelled.Labels[field.Key] is not null
        let label = labelled.Labels.Text(field.Key)
        let answer = field.Answer(article)
        select label is null
            ? new Judgement(labelled.File, Column.Null, false, answer is not null, $"no {field.Key}, got {answer}")
            : new Judgement(labelled.File, field.Column, true, answer is not null && field.IsRight(label, answer), $"{label} | got {answer ?? "nothing"}");

    private static bool IsSame(string label, string answer) => label == answer;

    /// <summary>The order of the names, their accents and capitals are no matter.</summary>
    private static bool AreSameNames(string label, string answer) => Names(label).SetEquals(Names(answer));

    private static HashSet<string> Names(string byline) => [.. byline.Split(';').Select(Slug.Of)];
}
