using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gaceta.Extraction;

/// <summary>
/// An article as one JSON object: what <c>extract</c> prints and <c>index.json</c> holds. What is unknown is null. Spans of actors,
/// quotes and dates count into <c>text</c>, those of evidence into the decoded file, those of its <c>passage</c> into <c>text</c>.
/// </summary>
public static class ArticleJson
{
    /// <summary>Writes letters of all scripts as they are; for use in files and streams, not inside HTML.</summary>
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object, without a line break in or behind it.</summary>
    public static void Write(IBufferWriter<byte> output, Article article)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        WriteFields(json, article);
        WriteArray(json, "actors", article.Actors, WriteActor);
        WriteArray(json, "quotes", article.Quotes, WriteQuote);
        WriteArray(json, "dates", article.Dates, WriteDate);
        WriteEvidence(json, article);
        WriteArray(json, "diagnostics", article.Diagnostics, WriteDiagnostic);
        json.WriteEndObject();
    }

    /// <summary>The fields that carry evidence, by their names in JSON and front matter, with the value each came to.</summary>
    public static IEnumerable<(string Name, string Value, ImmutableArray<Evidence> Evidence)> EvidenceOf(Article article)
    {
        (string, string, ImmutableArray<Evidence>)?[] fields =
        [
            Field("title", article.Title),
            Field("displayTitle", article.Title is null ? article.DisplayTitle : null),
            Field("lead", article.Lead),
            Field("date", article.Published),
            Field("byline", article.Byline),
            Field("siteName", article.SiteName),
            Field("url", article.Url),
            Field("lang", article.Language),
            Field("image", article.Image),
        ];
        return fields.OfType<(string, string, ImmutableArray<Evidence>)>();
    }

    private static (string, string, ImmutableArray<Evidence>)? Field<T>(string name, Found<T>? found) =>
        found is null ? null : (name, found.Value!.ToString()!, found.Evidence);

    private static void WriteFields(Utf8JsonWriter json, Article article)
    {
        json.WriteString("file", article.File);
        json.WriteString("title", article.Title?.Value);
        json.WriteString("displayTitle", article.DisplayTitle.Value);
        json.WriteString("titleLang", article.TitleLanguage);
        json.WriteString("lead", article.Lead?.Value);
        json.WriteString("date", article.Published?.Value.ToString());
        json.WriteString("byline", article.Byline?.Value);
        json.WriteString("siteName", article.SiteName?.Value);
        json.WriteString("source", article.SourceId);
        json.WriteString("url", article.Url?.Value);
        json.WriteString("lang", article.Language?.Value);
        json.WriteString("image", article.Image?.Value);
        json.WriteString("text", article.Text);
    }

    private static void WriteActor(Utf8JsonWriter json, ArticleActor actor)
    {
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteString("kind", actor.Kind.ToString().ToLowerInvariant());
        json.WriteBoolean("known", actor.IsKnown);
        WriteArray(json, "mentions", actor.Mentions, (_, mention) =>
        {
            WriteSpan(json, mention.Span, mention.Text);
            json.WriteString("rule", mention.Rule);
        });
        WriteArray(json, "roles", actor.Roles, (_, role) => WriteSpan(json, role.Span, role.Text));
    }

    private static void WriteQuote(Utf8JsonWriter json, Quote quote)
    {
        WriteSpan(json, quote.Span, quote.Text);
        json.WriteString("speaker", quote.Speaker);
        json.WriteString("speakerText", quote.SpeakerText);
        if (quote.Cue is null)
        {
            json.WriteNull("cue");
            return;
        }

        json.WriteStartObject("cue");
        WriteSpan(json, quote.Cue.Span, quote.Cue.Text);
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, DateMention date)
    {
        WriteSpan(json, date.Span, date.Text);
        json.WriteString("value", date.Value.ToString());
    }

    private static void WriteEvidence(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("evidence");
        foreach ((string name, _, ImmutableArray<Evidence> evidence) in EvidenceOf(article))
        {
            WriteArray(json, name, evidence, WriteEvidence);
        }

        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("certainty", evidence.Certainty.ToString().ToLowerInvariant());
        json.WriteString("rule", evidence.Rule);
        json.WriteString("words", evidence.Words);
        WriteOptional(json, "reads", evidence.Reads);
        WriteOptional(json, "selector", evidence.Selector);
        if (evidence.Span is { } span)
        {
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
        }

        if (evidence.Passage is { } passage)
        {
            json.WriteStartObject("passage");
            json.WriteNumber("start", passage.Start);
            json.WriteNumber("end", passage.End);
            json.WriteEndObject();
        }
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        json.WriteString("file", diagnostic.File);
        if (diagnostic.Line is { } line)
        {
            json.WriteNumber("line", line);
        }

        if (diagnostic.Column is { } column)
        {
            json.WriteNumber("column", column);
        }

        json.WriteString("message", diagnostic.Message);
        WriteOptional(json, "found", diagnostic.Found);
        WriteOptional(json, "expected", diagnostic.Expected);
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span, string text)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", text);
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> writeItem)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            writeItem(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
