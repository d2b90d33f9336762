using System.Collections.Immutable;
using System.Text.Json;
using Gaceta.Output;

namespace Gaceta.Searching;

/// <summary>The parts of the index as the browser loads them.</summary>
internal static class SearchParts
{
    /// <summary>Place of a part.</summary>
    public static SitePath PathOf(string part) => SitePath.OfFile($"search/{part}.js");

    public static ReadOnlyMemory<byte> Terms(SearchPart part) => SearchScript.Write(part.Name, json =>
    {
        json.WriteStartObject();
        foreach (IndexedTerm term in part.Corpus.Index.Terms[part.Number])
        {
            json.WriteString(term.Term, term.Postings);
        }

        json.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> Reversed(SearchPart part) =>
        SearchScript.Write(part.Name, json => json.WriteStringValue(string.Join(' ', part.Corpus.Index.Reversed[part.Number])));

    /// <summary>What the filters offer, by name; <see cref="Table"/> counts into these lists.</summary>
    public static ReadOnlyMemory<byte> Filters(SearchPart part) => SearchScript.Write(part.Name, json =>
    {
        SearchFilters filters = part.Corpus.Filters;
        json.WriteStartObject();
        WriteStrings(json, "sources", filters.Sources);
        WriteStrings(json, "languages", filters.Languages);
        WriteStrings(json, "actors", filters.Actors.Select(a => a.Name));
        json.WriteEndObject();
    });

    /// <summary>Of each article its source, language, year and actors: positions in the lists of <see cref="Filters"/>, -1 for none; the year as it is.</summary>
    public static ReadOnlyMemory<byte> Table(SearchPart part) => SearchScript.Write(part.Name, json =>
    {
        SearchFilters filters = part.Corpus.Filters;
        SearchDocument[] rows = [.. part.Corpus.Entries.Skip(part.Number * SearchSize.RowsInTable).Take(SearchSize.RowsInTable).Select(e => e.Document)];
        json.WriteStartObject();
        WriteNumbers(json, "sources", rows.Select(r => r.Source is null ? -1 : filters.Sources.BinarySearch(r.Source, StringComparer.Ordinal)));
        WriteNumbers(json, "languages", rows.Select(r => r.Language is null ? -1 : filters.Languages.BinarySearch(r.Language, StringComparer.Ordinal)));
        WriteNumbers(json, "years", rows.Select(r => r.Year ?? -1));
        json.WriteStartArray("actors");
        foreach (SearchDocument row in rows)
        {
            WriteNumbers(json, null, row.Actors.Select(filters.PositionOf).Where(position => position >= 0).Order());
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>What a result shows.</summary>
    public static ReadOnlyMemory<byte> Result(SearchResult result) => SearchScript.Write(result.Name, json =>
    {
        SearchDocument document = result.Document;
        json.WriteStartObject();
        json.WriteString("link", SitePath.Page("search").LinkTo(document.Path));
        json.WriteString("title", document.Title);
        json.WriteString("titleLang", document.TitleLanguage);
        json.WriteString("lang", document.Language);
        json.WriteString("date", document.Published);
        json.WriteString("source", document.Source);
        json.WriteString("text", result.Article.Load().Text);
        json.WriteEndObject();
    });

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string? name, IEnumerable<int> values)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartArray();
        foreach (int value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }
}
