using System.Globalization;
using System.Runtime.CompilerServices;
using Gaceta.Bench.Corpus;

namespace Gaceta.Bench.Sites;

/// <summary>A temporary folder with a corpus in both forms, in which both generators build.</summary>
internal sealed class Workshop : IDisposable
{
    /// <summary>
    /// The kinds of files that the peer makes too: pages of articles, actors and dates, the twins of articles in data and text, feeds, a sitemap. What only
    /// Gaceta has is left out as far as a setting can: citations, the index of search, and feeds in three formats where the peer has one.
    /// </summary>
    public const string SameKinds = """{ "Host": "digest.example", "GenerateCitations": false, "GenerateSearchIndex": false, "FeedFormats": ["Rss"] }""";

    /// <summary>What digests that grow large leave out first.</summary>
    public const string LargeDigest = """{ "Host": "digest.example", "GenerateCitations": false, "GenerateSearchIndex": false }""";

    private const string EverythingGiven = """{ "Host": "digest.example" }""";

    private const string EditedArticle = "input/articles/000/000007";

    private static readonly string Repository = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    private readonly string _folder = Directory.CreateTempSubdirectory("gaceta-bench-").FullName;
    private readonly string _settings;
    private int _edits;
    private int _removed;

    /// <param name="count">Number of articles.</param>
    /// <param name="settings">What <c>statiq.json</c> holds.</param>
    public Workshop(int count, string settings, params ReadOnlySpan<CorpusForm> forms)
    {
        _settings = settings;
        foreach (CorpusForm form in forms)
        {
            GeneratedCorpus.Write(Path.Combine(RootOf(form), "input", "articles"), count, form);
            File.WriteAllText(Path.Combine(RootOf(form), "statiq.json"), settings);
        }
    }

    /// <summary>What <c>dotnet run</c> starts.</summary>
    public static string Program { get; } = Directory.GetFiles(Path.Combine(Repository, "artifacts", "bin", "Site"), "Site.dll", SearchOption.AllDirectories)
        .Where(f => !f.Contains("release", StringComparison.Ordinal)).MaxBy(File.GetLastWriteTimeUtc)!;

    public string RootOf(CorpusForm form) => Path.Combine(_folder, form.ToString());

    public string OutputOf(CorpusForm form) => Path.Combine(RootOf(form), "output");

    public string PeerOutput => Path.Combine(_folder, "peer");

    public string[] PeerArguments => ["--source", Path.Combine(Here(), "Peer"), "--contentDir", Path.Combine(RootOf(CorpusForm.Markdown), "input"), "--destination", PeerOutput, "--cacheDir", Path.Combine(_folder, "peer-cache"), "--quiet"];

    public Run BuildPeer()
    {
        Clear(PeerOutput);
        return Run.Of("hugo", PeerArguments);
    }

    public Run BuildCold(CorpusForm form)
    {
        Clear(OutputOf(form));
        Clear(Path.Combine(RootOf(form), "cache"));
        return BuildAgain(form);
    }

    /// <summary>The same with all that Gaceta makes by default.</summary>
    public Run BuildEverything(CorpusForm form)
    {
        File.WriteAllText(Path.Combine(RootOf(form), "statiq.json"), EverythingGiven);
        Run run = BuildCold(form);
        File.WriteAllText(Path.Combine(RootOf(form), "statiq.json"), _settings);
        return run;
    }

    public Run BuildAgain(CorpusForm form) => Run.Of("dotnet", Program, "-r", RootOf(form), "-l", "None", "--failure-log-level", "None");

    public Run BuildEdited(CorpusForm form)
    {
        Edit(form);
        return BuildAgain(form);
    }

    /// <summary>Copies the output, as the least that any generator has to do.</summary>
    public Run Copy(CorpusForm form)
    {
        string copy = Path.Combine(_folder, "copy");
        Clear(copy);
        return Run.Of("cp", "-r", OutputOf(form), copy);
    }

    /// <summary>Adds a paragraph to one article.</summary>
    /// <returns>Words that stand in no other.</returns>
    public string Edit(CorpusForm form)
    {
        string words = string.Create(CultureInfo.InvariantCulture, $"Amended edition number {++_edits} of this report.");
        File.AppendAllText(Path.Combine(RootOf(form), EditedArticle + (form == CorpusForm.Markdown ? ".md" : ".txt")), $"\n{words}\n");
        return words;
    }

    /// <summary>The edited article's page, below the site's root.</summary>
    public string EditedPage(string output, string index)
    {
        string words = Edit(CorpusForm.Markdown);
        BuildAgain(CorpusForm.Markdown);
        string file = Directory.EnumerateFiles(Path.Combine(output, "articles"), index, SearchOption.AllDirectories)
            .First(f => File.ReadAllText(f).Contains(words, StringComparison.Ordinal));
        return Path.GetRelativePath(output, Path.GetDirectoryName(file)!) + "/";
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>
    /// Moves a folder out of the way. Nothing is deleted between runs: for seconds after many files were, ext4 looks long for each new file's inode,
    /// and that cost whoever came next a fifth of its time.
    /// </summary>
    private void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Move(folder, Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"removed-{++_removed}")));
        }
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
