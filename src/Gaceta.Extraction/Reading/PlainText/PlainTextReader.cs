using Gaceta.Extraction.Reading.Lines;
using Gaceta.Extraction.Reading.Markdown;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>Reads text as people paste it, which may be Markdown.</summary>
internal static class PlainTextReader
{
    public static Draft Read(SourceText source) => MarkdownSigns.AreIn(source.Text.AsSpan(source.Start))
        ? MarkdownReader.Read(source)
        : ArticleReader.Read(PlainLines.Of(source.Text, source.Start), source);
}
