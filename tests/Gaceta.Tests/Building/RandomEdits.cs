using System.Collections.Immutable;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

/// <summary>What people do to a digest between two builds, at random.</summary>
internal sealed class RandomEdits(TestSite site, Random random)
{
    private static readonly ImmutableArray<string> Speakers = ["Ana Ríos", "Tom Ashdown", "the harbour office", "the council"];
    private static readonly ImmutableArray<string> Days = ["3 March 2025", "4 March 2025", "5 April 2025", "2024-12-31", ""];
    private static readonly ImmutableArray<string> Titles = ["Ferry line returns", "School roof mended", "Bridge opens late"];

    public void Next()
    {
        switch (random.Next(15))
        {
            case < 5:
                Write($"articles/{random.Next(5)}.txt", Article());
                break;
            case 5:
                Delete("articles");
                break;
            case 6:
                Rename();
                break;
            case 7:
                Write($"actors/{Any(["ana-rios", "tom-ashdown", "council"])}.md", $"---\nName: {Any(Speakers)}\nKind: {Any(["person", "organization"])}\nVariants: [{Any(Speakers)}]\n---\n\nWritten by an editor, take {random.Next(3)}.\n");
                break;
            case 8:
                Delete("actors");
                break;
            case 9:
                site.Settings = site.Settings with { SiteTitle = $"Test site {random.Next(3)}", SiteLanguage = Any(["en", "es"]), GenerateSearchIndex = random.Next(2) == 0 };
                break;
            case 10:
                site.DrawnBy = random.Next(2) == 0 ? TestSite.Theme : OtherTheme.Components;
                break;
            case 11:
                Write("actors/decisions.yml", Any(["Rejected:\n  - Tom Ashdown\n", "Apart:\n  - ana-rios | tom-ashdown\n", "Apart: []\n"]));
                break;
            case 12 or 13:
                Mend();
                break;
            default:
                Write(Any(["about.md", "notes.txt", "articles/_directory.yml", "sources/the-herald.md"]), $"---\nSource: {Any(["The Herald", "The Post"])}\n---\nTake {random.Next(3)}\n");
                break;
        }
    }

    private string Article() =>
        $"{Any(Titles)}\n\n{Any(Days)}\n\n\"It was time,\" said {Any(Speakers)} on {Any(["Monday", "Tuesday"])}.\n\nThe rest was said on {Any(Days)} by {Any(Speakers)}, take {random.Next(9)}.\n\nNothing else was decided that day, not even after {random.Next(9)} hours.\n";

    private void Write(string name, string text) => site.With(name, text);

    /// <summary>Words that no other page shows.</summary>
    private void Mend()
    {
        if (FilesOf("articles") is [_, ..] files)
        {
            string file = Any([.. files]);
            File.WriteAllText(file, File.ReadAllText(file).Replace("Nothing else was decided", $"Nothing else{new string('!', random.Next(3))} was decided", StringComparison.Ordinal));
        }
    }

    private void Delete(string folder)
    {
        if (FilesOf(folder) is [_, ..] files)
        {
            File.Delete(Any([.. files]));
        }
    }

    private void Rename()
    {
        if (FilesOf("articles") is [_, ..] files)
        {
            File.Move(Any([.. files]), Path.Combine(site.Root, "input", "articles", $"renamed-{random.Next(3)}.txt"), overwrite: true);
        }
    }

    /// <summary>In the order of their names, which the file system does not keep.</summary>
    private string[] FilesOf(string folder)
    {
        string path = Path.Combine(site.Root, "input", folder);
        return Directory.Exists(path) ? [.. Directory.GetFiles(path).Order(StringComparer.Ordinal)] : [];
    }

    private string Any(ImmutableArray<string> choices) => choices[random.Next(choices.Length)];
}
