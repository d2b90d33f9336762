using System.Globalization;
using System.Text;
using Gaceta.Bench.Corpus;

namespace Gaceta.Bench.Sites;

/// <summary>Builds the same articles with Gaceta and with its peer, side by side.</summary>
internal static class SiteRace
{
    /// <summary>Odd, so that the median is one of the runs; of five, two that something disturbed do not move it.</summary>
    private const int Rounds = 5;

    private const int Edits = 11;

    public static string Run(int count)
    {
        using var shop = new Workshop(count, Workshop.SameKinds, CorpusForm.Markdown, CorpusForm.Text);
        var kinds = new (string Name, Func<Run> Do)[]
        {
            ("Hugo, cold", shop.BuildPeer),
            ("Gaceta, Markdown, cold", () => shop.BuildCold(CorpusForm.Markdown)),
            ("Gaceta, Markdown, nothing changed", () => shop.BuildAgain(CorpusForm.Markdown)),
            ("Gaceta, Markdown, one article edited", () => shop.BuildEdited(CorpusForm.Markdown)),
            ("`cp -r` of that output", () => shop.Copy(CorpusForm.Markdown)),
            ("Gaceta, plain text, cold", () => shop.BuildCold(CorpusForm.Text)),
        };
        Run[][] rounds = [.. Enumerable.Range(0, Rounds).Select(_ => kinds.Select(kind => kind.Do()).ToArray())];
        Run[] medians = [.. kinds.Select((_, i) => Sites.Run.Median([.. rounds.Select(round => round[i])]))];
        string bars = Bars(medians, Preview(shop), PeerPreview(shop));
        string results = Table(kinds.Zip(medians, (kind, run) => (kind.Name, run)).Append(("Gaceta, Markdown, cold, with citations and search, once", shop.BuildEverything(CorpusForm.Markdown)))) + bars;

        // A slow disk may take as long to delete the workshop as all runs took.
        Console.Write(results);
        return results;
    }

    private static double Preview(Workshop shop)
    {
        string page = shop.EditedPage(shop.OutputOf(CorpusForm.Markdown), "index.html");
        using var server = new LiveServer(new Uri("http://localhost:5991/" + page), "dotnet", Workshop.Program, "preview", "-r", shop.RootOf(CorpusForm.Markdown), "--port", "5991", "-l", "None");
        return Median(server, shop);
    }

    private static double PeerPreview(Workshop shop)
    {
        using var server = new LiveServer(new Uri("http://localhost:5992/articles/000007/"), "hugo", ["server", "--port", "5992", "--baseURL", "http://localhost:5992/", .. shop.PeerArguments]);
        return Median(server, shop);
    }

    private static double Median(LiveServer server, Workshop shop) =>
        Enumerable.Range(0, Edits).Select(_ => server.Time(() => shop.Edit(CorpusForm.Markdown))).Order().ElementAt(Edits / 2);

    private static string Table(IEnumerable<(string Name, Run Run)> rows)
    {
        var table = new StringBuilder("| | seconds | processor seconds | MB at most |\n| --- | ---: | ---: | ---: |\n");
        foreach ((string name, Run run) in rows)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {run.Seconds:0.00} | {run.Processor:0.00} | {run.Megabytes:#,0} |\n");
        }

        return table.ToString();
    }

    private static string Bars(Run[] runs, double preview, double peerPreview) => string.Create(CultureInfo.InvariantCulture, $"""

        | bar | at most | measured |
        | --- | ---: | ---: |
        | Markdown, cold / Hugo, time | 0.5 | {runs[1].Seconds / runs[0].Seconds:0.00} |
        | Markdown, cold / Hugo, memory | 0.4 | {runs[1].Megabytes / runs[0].Megabytes:0.00} |
        | plain text, cold / Hugo, time | 1.0 | {runs[5].Seconds / runs[0].Seconds:0.00} |
        | nothing changed / cold | 0.05 | {runs[2].Seconds / runs[1].Seconds:0.000} |
        | one article edited / cold | 0.1 | {runs[3].Seconds / runs[1].Seconds:0.000} |
        | preview, from saving to the new page, ms | 100 | {preview:0} |
        | preview / `hugo server` ({peerPreview:#,0} ms) | 0.1 | {preview / peerPreview:0.00} |
        | cold / `cp -r` of the output | | {runs[1].Seconds / runs[4].Seconds:0.0} |

        """);
}
