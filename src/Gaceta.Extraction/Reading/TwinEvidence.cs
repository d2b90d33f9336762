using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading;

/// <summary>
/// The front matter key <c>Evidence</c> of a page's Markdown twin: for every value the evidence it had in the original, so that
/// the twin, put in the original's place, gives the same page. A body under such front matter is read as it stands.
/// </summary>
internal static class TwinEvidence
{
    private const string Key = "Evidence";

    public static bool IsIn(FrontMatter frontMatter) => frontMatter[Key] is FrontMatterMap;

    /// <summary>
    /// The evidence that the original had for a field, first the one that decided; empty when there is none, or when
    /// <paramref name="value"/> is not what it led to: then someone changed the value since.
    /// </summary>
    public static ImmutableArray<Evidence> For(FrontMatter frontMatter, string field, string value) =>
        frontMatter[Key] is FrontMatterMap map && map[field] is FrontMatterList { Items: [FrontMatterMap first, ..] } list && TextOf(first, "gives") == value
            ? [.. list.Items.OfType<FrontMatterMap>().Select(Read)]
            : [];

    /// <summary>A value that is concluded anew from the body, with the evidence that the original had for it.</summary>
    public static Found<string> Keep(FrontMatter frontMatter, string field, Found<string> concluded) =>
        For(frontMatter, field, concluded.Value) is { Length: > 0 } kept ? concluded with { Evidence = kept } : concluded;

    /// <summary>The doubts about the original, which its twin keeps.</summary>
    public static IEnumerable<Diagnostic> Doubts(FrontMatter frontMatter, string file) => IsIn(frontMatter)
        ? frontMatter.Texts("Doubts").Select(doubt => new Diagnostic("doubt-about-original", Severity.Warning, file, doubt))
        : [];

    private static Evidence Read(FrontMatterMap map) =>
        new(Enum.TryParse(TextOf(map, "certainty"), ignoreCase: true, out Certainty certainty) ? certainty : Certainty.Given,
            TextOf(map, "rule") ?? "front-matter",
            TextOf(map, "words") ?? "")
        {
            Reads = TextOf(map, "reads"),
            Selector = TextOf(map, "selector"),
            Span = SpanOf(map, "span"),
            Passage = SpanOf(map, "passage"),
        };

    private static string? TextOf(FrontMatterMap map, string key) => (map[key] as FrontMatterScalar)?.Text;

    private static TextSpan? SpanOf(FrontMatterMap map, string key) =>
        map[key] is FrontMatterList { Items: [FrontMatterScalar start, FrontMatterScalar end] }
        && int.TryParse(start.Text, out int from) && int.TryParse(end.Text, out int to) && 0 <= from && from <= to
            ? new TextSpan(from, to)
            : null;
}
