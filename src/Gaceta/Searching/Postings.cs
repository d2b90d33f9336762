using System.Text;

namespace Gaceta.Searching;

/// <summary>
/// Writes where a term occurs: heaviest first, a group for each weight, <c>z1.4.2 h3</c> being weight 35 in the articles 1, 5 and 7, and
/// weight 17 in article 3. All numbers are in base 36, of a group's articles the distance from the one before.
/// </summary>
internal static class Postings
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>A term in more articles is in no query the word that decides; 5,000 compress to less than 12 kB.</summary>
    public const int Most = 5_000;

    public static string Write(IEnumerable<Posting> postings)
    {
        IEnumerable<Posting> heaviest = postings.OrderByDescending(p => p.Weight).ThenByDescending(p => p.Document).Take(Most);
        var text = new StringBuilder();
        foreach (IGrouping<int, Posting> group in heaviest.GroupBy(p => p.Weight))
        {
            text.Append(text.Length == 0 ? "" : " ").Append(Digits[group.Key]);
            AppendDistances(text, group.Select(p => p.Document).Order());
        }

        return text.ToString();
    }

    private static void AppendDistances(StringBuilder text, IEnumerable<int> documents)
    {
        int last = 0;
        string separator = "";
        foreach (int document in documents)
        {
            text.Append(separator).Append(InBase36(document - last));
            (last, separator) = (document, ".");
        }
    }

    private static string InBase36(int number)
    {
        string digits = "";
        do
        {
            digits = Digits[number % Digits.Length] + digits;
            number /= Digits.Length;
        }
        while (number > 0);
        return digits;
    }
}
