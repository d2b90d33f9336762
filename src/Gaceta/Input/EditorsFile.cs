using System.Collections.Immutable;
using System.Text;
using Gaceta.Extraction;

namespace Gaceta.Input;

/// <summary>A Markdown file that an editor wrote: front matter and a text.</summary>
/// <param name="Name">Relative to the input folder.</param>
internal sealed record EditorsFile(string Name, FrontMatter FrontMatter, string Markdown)
{
    /// <summary>The file's name without folder and ending.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(Name);

    /// <summary>The Markdown files of one folder, not of those below it; what cannot be read is a diagnostic.</summary>
    public static ImmutableArray<EditorsFile> ReadFolder(string folder, ImmutableArray<InputFile> files, Sidecars sidecars, List<Diagnostic> diagnostics) =>
    [
        .. files.Where(f => f.Folder == folder && f.Extension == ".md" && !f.IsReserved)
            .Select(f => Read(f, sidecars, diagnostics))
            .OfType<EditorsFile>(),
    ];

    /// <returns>Null, with a diagnostic, when the file cannot be read.</returns>
    private static EditorsFile? Read(InputFile file, Sidecars sidecars, List<Diagnostic> diagnostics)
    {
        (byte[]? bytes, Diagnostic? fault) = FileReading.Read(file);
        if (fault is not null)
        {
            diagnostics.Add(fault);
            return null;
        }

        string text = Encoding.UTF8.GetString(bytes!).TrimStart('\uFEFF');
        FrontMatterReader.Result opening = FrontMatterReader.ReadOpening(text, file.Name);
        diagnostics.AddRange(opening.Diagnostics);
        FrontMatter frontMatter = sidecars.DefaultsFor(file).Under(opening.FrontMatter).Under(sidecars.Of(file));
        return new EditorsFile(file.Name, frontMatter, text[opening.End..].Trim());
    }

    /// <summary>The diagnostic for a key whose value cannot be used.</summary>
    public Diagnostic Wrong(string key, string? found, string expected, string consequence) =>
        new("front-matter-value", Severity.Error, Name, $"{key} cannot be used; {consequence}")
        {
            Line = FrontMatter[key]?.Line, Column = FrontMatter[key]?.Column, Found = found ?? "nothing", Expected = expected,
        };
}
