using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Gaceta.StructuredData;

/// <summary>How JSON-LD is written into pages.</summary>
public static class JsonLdOptions
{
    /// <summary>Letters of all scripts stay; <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotation marks are escaped, so that no text can end the script element.</summary>
    public static JsonSerializerOptions InHtml { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
