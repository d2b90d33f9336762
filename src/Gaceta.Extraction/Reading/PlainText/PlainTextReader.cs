using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>Reads text as people paste it.</summary>
internal static class PlainTextReader
{
    public static Draft Read(SourceText source) => ArticleReader.Read(PlainLines.Of(source.Text, source.Start), source);
}
