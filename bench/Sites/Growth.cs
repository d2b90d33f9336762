using System.Globalization;
using System.Text;
using Gaceta.Bench.Corpus;

namespace Gaceta.Bench.Sites;

/// <summary>How time, memory and size grow with the number of articles: one cold and one unchanged build of each size.</summary>
internal static class Growth
{
    public static string Run(IEnumerable<int> counts)
    {
        var table = new StringBuilder("| articles | cold, s | ms an article | unchanged, s | MB at most | site, MB | files | largest page, kB |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (int count in counts)
        {
            using var shop = new Workshop(count, Workshop.LargeDigest, CorpusForm.Markdown);
            Run cold = shop.BuildCold(CorpusForm.Markdown);
            Run again = shop.BuildAgain(CorpusForm.Markdown);
            FileInfo[] files = [.. new DirectoryInfo(shop.OutputOf(CorpusForm.Markdown)).EnumerateFiles("*", SearchOption.AllDirectories)];
            long largest = files.Where(f => f.Extension == ".html").Max(f => f.Length);
            table.Append(CultureInfo.InvariantCulture, $"| {count:#,0} | {cold.Seconds:0.0} | {1000 * cold.Seconds / count:0.00} | {again.Seconds:0.0} | {Math.Max(cold.Megabytes, again.Megabytes):#,0} | {files.Sum(f => f.Length) / 1e6:#,0} | {files.Length:#,0} | {largest / 1000} |\n");
        }

        return table.ToString();
    }
}
