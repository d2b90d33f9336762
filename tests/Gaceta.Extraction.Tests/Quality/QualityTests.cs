using System.Globalization;
using AngleSharp.Html.Parser;
using Gaceta.Extraction.Reading;

namespace Gaceta.Extraction.Tests.Quality;

public sealed class QualityTests(ITestOutputHelper output)
{
    [Fact]
    public void Texts_are_read_as_well_as_their_floors_say() => AssertFloors(Scorecard.Of(LabelledSet.Texts), Floors.Texts);

    [Fact]
    public void Pages_are_read_as_well_as_their_floors_say() => AssertFloors(Scorecard.Of(LabelledSet.Pages), Floors.Pages);

    /// <summary>A mistyped word to leave out would be left out by everything.</summary>
    [Fact]
    public void All_words_that_the_labels_name_stand_in_the_files()
    {
        IEnumerable<string> strangers =
            from article in LabelledSet.Texts.Concat(LabelledSet.Pages)
            let words = WordsOf(article)
            from segment in article.With.Concat(article.Without)
            where !words.Contains(SegmentJudge.FoldSpace(segment), StringComparison.Ordinal)
            select $"{article.File}: {segment}";
        Assert.Empty(strangers);
    }

    private static string WordsOf(LabelledArticle article)
    {
        string text = TextDecoder.Decode(new SourceFile(article.File, article.Bytes)).Text;
        return SegmentJudge.FoldSpace(article.IsPage
            ? new HtmlParser().ParseDocument(text).DocumentElement.TextContent
            : text.Replace("*", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal));
    }

    private void AssertFloors(Scorecard scores, IReadOnlyDictionary<Column, double> floors)
    {
        output.WriteLine("column     score   floor   of");
        foreach (Column column in Enum.GetValues<Column>())
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{column,-9} {scores[column],6:0.000}  {floors[column],6:0.000} {scores.Count(column),4}"));
        }

        output.WriteLine("");
        foreach (Judgement miss in scores.Misses)
        {
            output.WriteLine(miss.ToString());
        }

        Assert.DoesNotContain(Enum.GetValues<Column>(), column => scores[column] < floors[column]);
    }
}
