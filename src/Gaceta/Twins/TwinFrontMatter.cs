using System.Collections.Frozen;
using System.Globalization;
using Gaceta.Extraction;

namespace Gaceta.Twins;

/// <summary>The front matter of a twin, in YAML.</summary>
internal static class TwinFrontMatter
{
    /// <summary>Keys that are written from the article itself; all others are carried over from the editor's front matter.</summary>
    private static readonly FrozenSet<string> OwnKeys = new[]
    {
        "Title", "Lead", "Description", "Published", "Date", "Byline", "Author", "Source", "SiteName", "Url", "Address", "Language", "Lang",
        "Image", "Actors", "Quotes", "Evidence", "Doubts", "Original",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static string Write(Article article) => YamlText.Write(yaml =>
    {
        yaml.Entry("Title", article.Title?.Value);
        yaml.Entry("Published", article.Published?.Value.ToString());
        yaml.Entry("Source", article.SiteName?.Value);
        yaml.Entry("Byline", article.Byline?.Value);
        yaml.Entry("Url", article.Url?.Value);
        yaml.Entry("Language", article.Language?.Value);
        yaml.Entry("Lead", article.Lead?.Value);
        yaml.Entry("Image", article.Image?.Value);
        yaml.Entry("Original", article.OriginalFile);
        yaml.Entry("Actors", article.Actors, Actor);
        yaml.Entry("Quotes", article.Quotes, (inner, quote) => Quote(inner, quote, article));
        Editors(yaml, article.FrontMatter.Root.Entries.Where(e => !OwnKeys.Contains(e.Key)));
        yaml.Entry("Doubts", [.. article.Diagnostics.Where(d => d.Severity >= Severity.Warning)], static (inner, doubt) => inner.Text(doubt.Message));
        yaml.Text("Evidence");
        yaml.Map(inner => Evidence(inner, article));
    });

    private static void Actor(YamlText yaml, ArticleActor actor) => yaml.Map(inner =>
    {
        inner.Entry("Id", actor.Id);
        inner.Entry("Name", actor.Name);
        inner.Entry("Kind", actor.Kind.ToString().ToLowerInvariant());
    });

    private static void Quote(YamlText yaml, Quote quote, Article article) => yaml.Map(inner =>
    {
        inner.Entry("Text", quote.Text);
        inner.Entry("Speaker", article.Actors.FirstOrDefault(a => a.Id == quote.Speaker)?.Name ?? quote.SpeakerText);
    });

    /// <summary>Of a key that stands twice the last value counts, where the key stood first.</summary>
    private static void Editors(YamlText yaml, IEnumerable<FrontMatterEntry> entries)
    {
        foreach (IGrouping<string, FrontMatterEntry> key in entries.GroupBy(e => e.Key, StringComparer.Ordinal))
        {
            yaml.Text(key.Key);
            Plain(yaml, key.Last().Value);
        }
    }

    private static void Evidence(YamlText yaml, Article article)
    {
        foreach (var field in ArticleJson.EvidenceOf(article))
        {
            yaml.Text(field.Name);
            yaml.List(field.Evidence.Select((evidence, index) => (evidence, index)), (inner, item) => Item(inner, item.evidence, item.index == 0 ? field.Value : null));
        }
    }

    /// <param name="value">What the evidence led to, with the first item of a field; an editor who changes the value makes the two differ.</param>
    private static void Item(YamlText yaml, Evidence evidence, string? value) => yaml.Map(inner =>
    {
        inner.Entry("certainty", evidence.Certainty.ToString().ToLowerInvariant());
        inner.Entry("rule", evidence.Rule);
        inner.Entry("words", evidence.Words);
        inner.Entry("reads", evidence.Reads);
        inner.Entry("gives", value);
        inner.Entry("selector", evidence.Selector);
        Span(inner, "span", evidence.Span);
        Span(inner, "passage", evidence.Passage);
    });

    private static void Plain(YamlText yaml, FrontMatterNode node)
    {
        switch (node)
        {
            case FrontMatterScalar scalar:
                yaml.Text(scalar.Text);
                break;
            case FrontMatterList list:
                yaml.List(list.Items, Plain);
                break;
            case FrontMatterMap map:
                yaml.Map(inner => Editors(inner, map.Entries.DistinctBy(e => e.Key)));
                break;
        }
    }

    private static void Span(YamlText yaml, string key, TextSpan? span)
    {
        if (span is { } place)
        {
            yaml.Entry(key, new[] { place.Start, place.End }, static (inner, number) => inner.Text(number.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
