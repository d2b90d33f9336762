using Gaceta.Exports;
using Gaceta.Output;

namespace Gaceta.Pipelines;

/// <summary>The digest as data: one document with its schema, tables, and a list of the articles' twins.</summary>
internal sealed class DataPipeline(SiteContext context, bool withDatabase) : IPipeline
{
    private const string Folder = "data/";

    private readonly Lazy<DigestData> _data = new(() => DigestExport.Of(context.Digest, context.Site));

    public IEnumerable<OutputFile> Files() =>
    [
        Long(DigestJson.File, DigestJson.Write),
        OutputFile.Bytes(SitePath.OfFile(DigestJson.SchemaFile), DigestJson.Schema, static bytes => bytes),
        .. context.Site.HasTwins ? [File(LlmsText.File, LlmsText.Write)] : Array.Empty<OutputFile>(),
        Long(Folder + "articles.csv", static (data, stream) => Csv.Write(Tables.Articles(data), stream)),
        Long(Folder + "actors.csv", static (data, stream) => Csv.Write(Tables.Actors(data), stream)),
        Long(Folder + "sources.csv", static (data, stream) => Csv.Write(Tables.Sources(data), stream)),
        Long(Folder + "mentions.csv", static (data, stream) => Csv.Write(Tables.Mentions(data), stream)),
        Long(Folder + "quotes.csv", static (data, stream) => Csv.Write(Tables.Quotes(data), stream)),
        .. withDatabase ? [File(Folder + Database.File, Database.Write)] : Array.Empty<OutputFile>(),
    ];

    private OutputFile File(string name, Func<DigestData, ReadOnlyMemory<byte>> write) => OutputFile.Bytes(SitePath.OfFile(name), () => _data.Value, write);

    private OutputFile Long(string name, Action<DigestData, Stream> write) => OutputFile.Long(SitePath.OfFile(name), () => _data.Value, write);
}
