using Gaceta.Extraction;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Sample;

/// <summary>The acceptance table <c>expected.yml</c>: what a careful reader takes from each of the five articles.</summary>
internal sealed class ExpectedReading(FrontMatterMap entry)
{
    public static IReadOnlyDictionary<string, ExpectedReading> All { get; } = Read();

    /// <summary>The value under a path of keys; null when there is none, or it is <c>none</c>.</summary>
    public string? Text(params string[] path) => (Node(path) as FrontMatterScalar)?.Text is { } text and not "none" ? text : null;

    /// <summary>The single values of a list; empty when there is none.</summary>
    public IEnumerable<string> Texts(params string[] path) => Node(path) switch
    {
        FrontMatterList list => list.Items.OfType<FrontMatterScalar>().Select(s => s.Text),
        _ => [],
    };

    /// <summary>The maps of a list, each as a reading of its own.</summary>
    public IEnumerable<ExpectedReading> Maps(string key) =>
        entry[key] is FrontMatterList list ? list.Items.OfType<FrontMatterMap>().Select(m => new ExpectedReading(m)) : [];

    public bool Has(string key) => entry[key] is not null;

    private FrontMatterNode? Node(string[] path) =>
        path.Aggregate((FrontMatterNode?)entry, (node, key) => (node as FrontMatterMap)?[key]);

    private static Dictionary<string, ExpectedReading> Read()
    {
        string file = Path.Combine(SampleSite.RepositoryRoot, "tests/Gaceta.Tests/Sample/expected.yml");
        FrontMatterReader.Result result = FrontMatterReader.ReadYaml(File.ReadAllText(file), "expected.yml");
        Assert.Empty(result.Diagnostics);
        return result.FrontMatter.Root.Entries.ToDictionary(e => e.Key, e => new ExpectedReading((FrontMatterMap)e.Value));
    }
}
