using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Gaceta.Extraction;

namespace Gaceta.Bench.Corpus;

/// <summary>The files that are measured, the same bytes in every run on every machine.</summary>
internal static class GeneratedCorpus
{
    private const int Seed = 20260106;

    public static ImmutableArray<SourceFile> Texts(int count) =>
        [.. Articles(count).Select((article, i) => new SourceFile($"{i:0000}.txt", Encoding.UTF8.GetBytes(article.AsText())))];

    public static ImmutableArray<SourceFile> Pages(int count)
    {
        var shells = new Dictionary<string, PageShell>
        {
            ["en"] = new(new NewsWriter(EnglishWording.Words, Seed + 2, count), Seed),
            ["es"] = new(new NewsWriter(SpanishWording.Words, Seed + 3, count), Seed + 1),
        };
        return [.. Articles(count).Select((article, i) => new SourceFile($"{i:0000}.html", Encoding.UTF8.GetBytes(shells[article.Language].Wrap(article))))];
    }

    /// <summary>Writes articles into a folder, a thousand to each folder below it.</summary>
    public static void Write(string folder, int count, CorpusForm form)
    {
        foreach ((int i, GeneratedArticle article) in Articles(count).Index())
        {
            string part = Path.Combine(folder, (i / 1000).ToString("000", CultureInfo.InvariantCulture));
            Directory.CreateDirectory(part);
            (string ending, string text) = form == CorpusForm.Markdown ? (".md", article.AsMarkdown()) : (".txt", article.AsText());
            File.WriteAllText(Path.Combine(part, i.ToString("000000", CultureInfo.InvariantCulture) + ending), text);
        }
    }

    private static IEnumerable<GeneratedArticle> Articles(int count)
    {
        NewsWriter[] writers = [new(EnglishWording.Words, Seed, count), new(SpanishWording.Words, Seed + 1, count)];
        return Enumerable.Range(0, count).Select(i => writers[i % writers.Length].Next());
    }
}
