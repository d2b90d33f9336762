using System.Collections.Immutable;
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
            ["en"] = new(new NewsWriter(EnglishWording.Words, Seed + 2), Seed),
            ["es"] = new(new NewsWriter(SpanishWording.Words, Seed + 3), Seed + 1),
        };
        return [.. Articles(count).Select((article, i) => new SourceFile($"{i:0000}.html", Encoding.UTF8.GetBytes(shells[article.Language].Wrap(article))))];
    }

    private static IEnumerable<GeneratedArticle> Articles(int count)
    {
        NewsWriter[] writers = [new(EnglishWording.Words, Seed), new(SpanishWording.Words, Seed + 1)];
        return Enumerable.Range(0, count).Select(i => writers[i % writers.Length].Next());
    }
}
