using System.Text.Json;
using Gaceta.Extraction.Reading.WebPages.Metadata;

namespace Gaceta.Extraction.Tests.Reading.WebPages;

public sealed class JsonRepairTests
{
    [Theory]
    [InlineData("{\"a\": \"b\"};", "b")]
    [InlineData("<!-- {\"a\": \"b\"} -->", "b")]
    [InlineData("//<![CDATA[\n{\"a\": \"b\"}\n//]]>", "b")]
    [InlineData("{\"a\": \"b\nc\"}", "b c")]
    [InlineData("{\"a\": \"b\\'c\"}", "b\\'c")]
    [InlineData("{\"a\": \"b\"", "b")]
    [InlineData("{\"a\": \"b", "b")]
    [InlineData("{\"x\": [{\"a\": 1}, {\"y\": [", null)]
    public void What_templates_break_is_mended(string json, string? expected)
    {
        using JsonDocument document = JsonDocument.Parse(JsonRepair.Repair(json), new JsonDocumentOptions { AllowTrailingCommas = true });
        Assert.Equal(expected, document.RootElement.TryGetProperty("a", out JsonElement a) ? a.GetString() : null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json at all")]
    [InlineData("}}}]]]")]
    public void What_is_no_json_stays_broken(string json) => Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(JsonRepair.Repair(json)));
}
