using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Gaceta.Extraction.Tests.People;

/// <summary>The repository's own input: its articles, and what its editor wrote about actors.</summary>
internal static class InputFolder
{
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "../../../input"));

    public static ImmutableArray<KnownActor> Actors { get; } =
        [.. Directory.EnumerateFiles(System.IO.Path.Combine(Path, "actors"), "*.md").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>The article whose file name begins with <paramref name="number"/>, extracted with all known actors.</summary>
    public static Article Article(string number)
    {
        string file = Directory.EnumerateFiles(System.IO.Path.Combine(Path, "articles"), number + "_*.txt").Single();
        return new Extractor(new Knowledge(Actors, [])).Extract(new SourceFile(System.IO.Path.GetFileName(file), File.ReadAllBytes(file)));
    }

    private static KnownActor Read(string file)
    {
        FrontMatter matter = FrontMatterReader.ReadOpening(File.ReadAllText(file), file).FrontMatter;
        return new KnownActor(
            System.IO.Path.GetFileNameWithoutExtension(file),
            matter.Text("Name")!,
            Enum.Parse<ActorKind>(matter.Text("Kind")!, ignoreCase: true),
            matter.Texts("Variants"),
            matter["Roles"] is FrontMatterList roles ? [.. roles.Items.OfType<FrontMatterMap>().Select(ReadRole)] : []);
    }

    private static Role ReadRole(FrontMatterMap role) =>
        new(((FrontMatterScalar)role["Name"]!).Text, Date(role["From"]), Date(role["Until"]));

    private static EdtfDate? Date(FrontMatterNode? node) =>
        node is FrontMatterScalar scalar && EdtfDate.TryParse(scalar.Text, out EdtfDate date) ? date : null;

    private static string Here([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
