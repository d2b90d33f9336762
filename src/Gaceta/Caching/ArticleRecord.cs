using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>An extracted article as bytes, whole: what is read back equals what was written.</summary>
internal static class ArticleRecord
{
    public static void Write(RecordWriter writer, Article article)
    {
        writer.Text(article.File);
        writer.OrNone(article.Title, WriteText);
        WriteText(writer, article.DisplayTitle);
        writer.TextOrNone(article.TitleLanguage);
        writer.OrNone(article.Lead, WriteText);
        writer.OrNone(article.Published, WriteDate);
        writer.OrNone(article.Byline, WriteText);
        writer.OrNone(article.SiteName, WriteText);
        writer.TextOrNone(article.SourceId);
        writer.OrNone(article.Url, WriteText);
        writer.OrNone(article.Language, WriteText);
        writer.OrNone(article.Image, WriteText);
        writer.OrNone(article.ImageSize, BlockRecord.WriteSize);
        writer.All(article.Body.Blocks, BlockRecord.Write);
        writer.All(article.Actors, ActorRecord.Write);
        writer.All(article.Quotes, PassageRecords.Write);
        writer.All(article.Dates, PassageRecords.Write);
        writer.All(article.Diagnostics, DiagnosticRecord.Write);
        FrontMatterRecord.Write(writer, article.FrontMatter);
    }

    public static Article Read(RecordReader reader) => new()
    {
        File = reader.Text(),
        Title = reader.OrNone(ReadText),
        DisplayTitle = ReadText(reader),
        TitleLanguage = reader.TextOrNone(),
        Lead = reader.OrNone(ReadText),
        Published = reader.OrNone(ReadDate),
        Byline = reader.OrNone(ReadText),
        SiteName = reader.OrNone(ReadText),
        SourceId = reader.TextOrNone(),
        Url = reader.OrNone(ReadText),
        Language = reader.OrNone(ReadText),
        Image = reader.OrNone(ReadText),
        ImageSize = reader.OrNone(BlockRecord.ReadSize),
        Body = new Body(reader.All(BlockRecord.Read)),
        Actors = reader.All(ActorRecord.Read),
        Quotes = reader.All(PassageRecords.ReadQuote),
        Dates = reader.All(PassageRecords.ReadDate),
        Diagnostics = reader.All(DiagnosticRecord.Read),
        FrontMatter = FrontMatterRecord.Read(reader),
    };

    private static void WriteText(RecordWriter writer, Found<string> found)
    {
        writer.Text(found.Value);
        writer.All(found.Evidence, WriteEvidence);
    }

    private static Found<string> ReadText(RecordReader reader) => new(reader.Text(), reader.All(ReadEvidence));

    private static void WriteDate(RecordWriter writer, Found<EdtfDate> found)
    {
        writer.Date(found.Value);
        writer.All(found.Evidence, WriteEvidence);
    }

    private static Found<EdtfDate> ReadDate(RecordReader reader) => new(reader.Date(), reader.All(ReadEvidence));

    private static void WriteEvidence(RecordWriter writer, Evidence evidence)
    {
        writer.Number((int)evidence.Certainty);
        writer.Text(evidence.Rule);
        writer.Text(evidence.Words);
        writer.TextOrNone(evidence.Reads);
        writer.SpanOrNone(evidence.Span);
        writer.TextOrNone(evidence.Selector);
        writer.SpanOrNone(evidence.Passage);
    }

    private static Evidence ReadEvidence(RecordReader reader) => new((Certainty)reader.Number(), reader.Text(), reader.Text())
    {
        Reads = reader.TextOrNone(),
        Span = reader.SpanOrNone(),
        Selector = reader.TextOrNone(),
        Passage = reader.SpanOrNone(),
    };
}
