using Gaceta.Extraction;

namespace Gaceta.Input;

/// <summary>Reads <c>input/sources/*.md</c>: <c>Name</c>, <c>Hosts</c>, <c>Variants</c>, and a text about the source.</summary>
internal static class SourceFiles
{
    public static KnownSource Read(EditorsFile file) => new(
        Slug.Of(file.Stem),
        file.FrontMatter.Text("Name", "Title") ?? file.Stem,
        file.FrontMatter.Texts("Hosts"),
        file.FrontMatter.Texts("Variants"));
}
