using System.Collections.Immutable;

namespace Gaceta.Extraction.Tests.Quality;

/// <summary>The scores of a set, column by column, from 0 to 1.</summary>
internal sealed class Scorecard(ImmutableArray<Judgement> judgements)
{
    public IEnumerable<Judgement> Misses => judgements.Where(j => !j.IsRight);

    public static Scorecard Of(IEnumerable<LabelledArticle> articles) => new([.. articles.SelectMany(Judge)]);

    public double this[Column column] => column == Column.Segments ? F1(Of(column)) : Of(column).Average(j => j.IsRight ? 1.0 : 0.0);

    /// <summary>How many questions the column's score rests on.</summary>
    public int Count(Column column) => Of(column).Length;

    private static IEnumerable<Judgement> Judge(LabelledArticle labelled)
    {
        Article article = labelled.Extract();
        return SegmentJudge.Of(labelled, article).Concat(FieldJudge.Of(labelled, article));
    }

    private static double F1(ImmutableArray<Judgement> segments)
    {
        double hits = segments.Count(s => s.Wanted && s.Found);
        return hits == 0 ? 0 : 2 * hits / ((2 * hits) + segments.Count(s => !s.IsRight));
    }

    private ImmutableArray<Judgement> Of(Column column) => [.. judgements.Where(j => j.Column == column)];
}
