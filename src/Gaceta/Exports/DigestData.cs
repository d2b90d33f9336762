using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Gaceta.Exports;

/// <summary>
/// The whole digest as plain data: the document <c>digest.json</c>, and what the tables are made of. The names of its properties, in camel case, are
/// published, and described in <c>digest.schema.json</c> and <c>docs/data.md</c>.
/// </summary>
internal sealed record DigestData(
    [property: JsonPropertyName("$schema"), JsonPropertyOrder(-1)] string Schema,
    string Title,
    string? Description,
    string Language,
    string? Address,
    ImmutableArray<ArticleData> Articles,
    ImmutableArray<ActorData> Actors,
    ImmutableArray<SourceData> Sources);
