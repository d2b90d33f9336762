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
        File(DigestJson.File, DigestJson.Write),
        OutputFile.Bytes(SitePath.OfFile(DigestJson.SchemaFile), DigestJson.Schema, static bytes => bytes),
        .. context.Site.HasTwins ? [File(LlmsText.File, LlmsText.Write)] : Array.Empty<OutputFile>(),
        File(Folder + "articles.csv", static data => Csv.Write(Tables.Articles(data))),
        File(Folder + "actors.csv", static data => Csv.Write(Tables.Actors(data))),
        File(Folder + "sources.csv", static data => Csv.Write(Tables.Sources(data))),
        File(Folder + "mentions.csv", static data => Csv.Write(Tables.Mentions(data))),
        File(Folder + "quotes.csv", static data => Csv.Write(Tables.Quotes(data))),
        .. withDatabase ? [File(Folder + Database.File, Database.Write)] : Array.Empty<OutputFile>(),
    ];

    private OutputFile File(string name, Func<DigestData, ReadOnlyMemory<byte>> write) => OutputFile.Bytes(SitePath.OfFile(name), () => _data.Value, write);
}
