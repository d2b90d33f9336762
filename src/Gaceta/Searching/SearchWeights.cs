namespace Gaceta.Searching;

/// <summary>
/// How much an occurrence of a term says about an article: BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework",
/// 2009) without its factor for rare terms, which the reader's browser adds. It depends on the one article alone, lengths being
/// compared with a fixed one, so that a new article changes the weights of no other.
/// </summary>
internal static class SearchWeights
{
    /// <summary>Grades of a weight: one digit in base 36.</summary>
    public const int Grades = 35;

    private const double Title = 5;
    private const double Actors = 4;
    private const double Lead = 2;

    /// <summary>Where repetition stops to count; the paper's usual value.</summary>
    private const double Saturation = 1.2;

    /// <summary>How far a long body counts less; the paper's usual value.</summary>
    private const double LengthInfluence = 0.75;

    /// <summary>Words of a usual article.</summary>
    private const double UsualLength = 500;

    /// <summary>The terms of an article with their weights, 1 to <see cref="Grades"/>, in no order.</summary>
    public static Dictionary<string, int> Of(SearchDocument document, string text)
    {
        string[] body = [.. SearchTerms.Of(text)];
        double inBody = 1 / (1 - LengthInfluence + (LengthInfluence * body.Length / UsualLength));
        var occurrences = new Dictionary<string, double>(StringComparer.Ordinal);
        Count(occurrences, body, inBody);
        Count(occurrences, SearchTerms.Of(document.Title), Title);
        Count(occurrences, SearchTerms.Of(document.Lead), Lead);
        Count(occurrences, document.Actors.SelectMany(a => SearchTerms.Of(a.Name)).Distinct(StringComparer.Ordinal), Actors);
        return occurrences.ToDictionary(o => o.Key, o => Grade(o.Value), StringComparer.Ordinal);
    }

    private static void Count(Dictionary<string, double> occurrences, IEnumerable<string> terms, double weight)
    {
        foreach (string term in terms)
        {
            occurrences[term] = occurrences.GetValueOrDefault(term) + weight;
        }
    }

    private static int Grade(double occurrences) => (int)Math.Ceiling(Grades * occurrences / (Saturation + occurrences));
}
