using Gaceta.Extraction;
using Gaceta.Rights;

namespace Gaceta.Input;

/// <summary>Reads <c>input/sources/*.md</c>: <c>Name</c>, <c>Hosts</c>, <c>Variants</c>, <c>ArticleText</c>, and a text about the source.</summary>
internal static class SourceFiles
{
    public static KnownSource Read(EditorsFile file) => new(
        Slug.Of(file.Stem),
        file.FrontMatter.Text("Name", "Title") ?? file.Stem,
        file.FrontMatter.Texts("Hosts"),
        file.FrontMatter.Texts("Variants"));

    /// <summary>How much of its articles' texts is published. A value that cannot be read withholds them, with a diagnostic.</summary>
    public static ArticleText RightsIn(EditorsFile file, List<Diagnostic> diagnostics)
    {
        string? given = file.FrontMatter.Text(ArticleTextNames.Key);
        ArticleText? shown = ArticleTextNames.Parse(given);
        if (shown is null)
        {
            diagnostics.Add(file.Wrong(ArticleTextNames.Key, given, ArticleTextNames.Expected, "its articles' texts are withheld"));
        }

        return shown ?? ArticleText.Link;
    }
}
