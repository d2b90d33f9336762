using System.Collections.Immutable;

namespace Gaceta.Extraction.Tests.Quality;

/// <summary>A file of the labelled set with what a careful reader takes from it.</summary>
/// <param name="File">The text or page, without its folder.</param>
/// <param name="Bytes">The whole file.</param>
/// <param name="Labels">A key with empty text says that the file has none; a missing key is not scored.</param>
internal sealed record LabelledArticle(string File, byte[] Bytes, FrontMatter Labels)
{
    public bool IsPage => Path.GetExtension(File) == ".html";

    /// <summary>Words that the body must hold.</summary>
    public ImmutableArray<string> With => Labels.Texts("with");

    /// <summary>Words that the body must not hold.</summary>
    public ImmutableArray<string> Without => Labels.Texts("without");

    /// <summary>The address is withheld, as of a page that somebody saved.</summary>
    public Article Extract() => new Extractor(Knowledge.None).Extract(new SourceFile(File, Bytes));
}
