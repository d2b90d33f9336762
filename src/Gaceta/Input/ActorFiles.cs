using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Input;

/// <summary>Reads <c>input/actors/*.md</c>: <c>Name</c>, <c>Kind</c>, <c>Variants</c>, <c>Roles</c>, and a text about the actor.</summary>
internal static class ActorFiles
{
    private const string Kinds = "person, organization or state";

    /// <returns>Null when the file names no kind: without it the actor has no place.</returns>
    public static KnownActor? Read(EditorsFile file, List<Diagnostic> diagnostics)
    {
        string? kind = file.FrontMatter.Text("Kind");
        if (!Enum.TryParse(kind, ignoreCase: true, out ActorKind parsed) || !Enum.IsDefined(parsed))
        {
            diagnostics.Add(file.Wrong("Kind", kind, Kinds, "the file was not read"));
            return null;
        }

        string name = file.FrontMatter.Text("Name", "Title") ?? file.Stem;
        ImmutableArray<Role> roles = file.FrontMatter["Roles"] is FrontMatterList list
            ? [.. list.Items.Select(item => ReadRole(item, file, diagnostics)).OfType<Role>()]
            : [];
        return new KnownActor(Slug.Of(file.Stem), name, parsed, file.FrontMatter.Texts("Variants"), roles);
    }

    private static Role? ReadRole(FrontMatterNode node, EditorsFile file, List<Diagnostic> diagnostics) => node switch
    {
        FrontMatterScalar { Text.Length: > 0 } name => new Role(name.Text),
        FrontMatterMap map when (map["Name"] as FrontMatterScalar)?.Text is { Length: > 0 } name =>
            new Role(name, ReadDate(map["From"], file, diagnostics), ReadDate(map["Until"], file, diagnostics)),
        _ => null,
    };

    private static EdtfDate? ReadDate(FrontMatterNode? node, EditorsFile file, List<Diagnostic> diagnostics)
    {
        if (node is not FrontMatterScalar { Text.Length: > 0 } scalar)
        {
            return null;
        }

        if (EdtfDate.TryParse(scalar.Text, out EdtfDate date))
        {
            return date;
        }

        diagnostics.Add(new Diagnostic("front-matter-value", Severity.Error, file.Name, "The date of a role cannot be read; the role is shown without it")
        {
            Line = scalar.Line, Column = scalar.Column, Found = scalar.Text, Expected = "a date as 2026-01-05, 2026-01 or 2026",
        });
        return null;
    }
}
