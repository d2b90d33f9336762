using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Gaceta.Exports;

/// <summary>
/// The whole digest as plain data: the document <c>digest.json</c>, and what the tables are made of. The names of its properties, in camel case, are
/// published, and described in <c>digest.schema.json</c> and <c>docs/data.md</c>.
/// </summary>
/// <param name="Articles">Each made when it is asked for: all of them at once fill the memory.</param>
internal sealed record DigestData(
    [property: JsonPropertyName("$schema"), JsonPropertyOrder(-1)] string Schema,
    string Title,
    string? Description,
    string Language,
    string? Address,
    IEnumerable<ArticleData> Articles,
    ImmutableArray<ActorData> Actors,
    ImmutableArray<SourceData> Sources);
