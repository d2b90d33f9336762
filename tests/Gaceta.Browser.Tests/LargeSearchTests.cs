using System.Globalization;
using System.IO.Compression;
using System.Text;
using Gaceta.Tests.Sites;
using Microsoft.Playwright;

namespace Gaceta.Browser.Tests;

/// <summary>Search over as many articles as a busy desk gathers in a year.</summary>
public sealed class LargeSearchTests(Browser browser)
{
    private const int Articles = 2_000;

    [Fact]
    public async Task The_first_query_over_2000_articles_costs_at_most_70_kB()
    {
        using TestSite site = Site();
        IPage page = await browser.OpenAsync(new Uri(Path.Combine(site.Build().Folder, "search", "index.html")));
        var loaded = new List<string>();
        page.Request += (_, request) => loaded.Add(new Uri(request.Url).LocalPath);

        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Searchbox).FillAsync("bridge minister");
        await Assertions.Expect(page.Locator("#results > li")).ToHaveCountAsync(10, new() { Timeout = 20_000 });

        Assert.InRange(loaded.Sum(Compressed), 20_000, 70_000);
    }

    private static long Compressed(string file)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return target.Length;
    }

    /// <summary>Articles of 500 words, of which, as in any language, few are frequent and most are rare.</summary>
    private static TestSite Site()
    {
        var random = new Random(1);
        var site = new TestSite();
        for (int i = 0; i < Articles; i++)
        {
            DateOnly day = new DateOnly(2025, 1, 1).AddDays(i / 6);
            string body = string.Join("\n\n", Enumerable.Range(0, 10).Select(_ => Paragraph(random)));
            site.With($"articles/{i}.md", $"---\nTitle: {Sentence(random, 8)}\nPublished: {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\nSource: Outlet {i % 12}\n---\n\n{body}\n");
        }

        return site;
    }

    private static string Paragraph(Random random) => string.Join(' ', Enumerable.Range(0, 4).Select(_ => Sentence(random, 12) + "."));

    private static string Sentence(Random random, int words)
    {
        var sentence = new StringBuilder();
        for (int i = 0; i < words; i++)
        {
            sentence.Append(i == 0 ? "" : " ").Append(Word(random, isFirst: i == 0));
        }

        return sentence.ToString();
    }

    /// <summary>The n-th most frequent word, n by Zipf's law: a few English ones, then invented syllables.</summary>
    private static string Word(Random random, bool isFirst)
    {
        string[] frequent = ["the", "of", "and", "to", "in", "bridge", "minister", "said", "harbour", "council"];
        int rank = (int)Math.Pow(40_000, random.NextDouble()) - 1;
        string word = rank < frequent.Length ? frequent[rank] : "";
        for (int rest = rank; rank >= frequent.Length && rest > 0; rest /= 60)
        {
            word += "bcdfglmnprst"[rest % 12] + "aeiou"[rest / 12 % 5].ToString();
        }

        return isFirst ? char.ToUpperInvariant(word[0]) + word[1..] : word;
    }
}
