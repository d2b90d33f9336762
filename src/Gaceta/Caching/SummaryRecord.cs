using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>The summary of an article as bytes.</summary>
internal static class SummaryRecord
{
    public static void Write(RecordWriter writer, ArticleSummary summary)
    {
        writer.Text(summary.File);
        writer.Text(summary.Title);
        writer.Flag(summary.IsTitleDerived);
        writer.TextOrNone(summary.TitleLanguage);
        writer.TextOrNone(summary.Lead);
        writer.TextOrNone(summary.Language);
        writer.DateOrNone(summary.Published);
        writer.NumberOrNone((int?)summary.PublishedCertainty);
        writer.TextOrNone(summary.Byline);
        writer.TextOrNone(summary.SiteName);
        writer.TextOrNone(summary.SourceId);
        writer.TextOrNone(summary.Url);
        writer.TextOrNone(summary.Image);
        writer.All(summary.Images, static (writer, image) => writer.Text(image));
        writer.Flag(summary.HasText);
        writer.Deferred(summary.Actors, ActorRecord.Write);
        writer.Deferred(summary.Quotes, PassageRecords.Write);
        writer.Deferred(summary.Dates, PassageRecords.Write);
        writer.All(summary.Diagnostics, DiagnosticRecord.Write);
        FrontMatterRecord.Write(writer, summary.FrontMatter);
    }

    /// <param name="reader">Of bytes that stay as they are: names, quotes and days are read when they are asked for.</param>
    public static ArticleSummary Read(RecordReader reader) => new()
    {
        File = reader.Text(),
        Title = reader.Text(),
        IsTitleDerived = reader.Flag(),
        TitleLanguage = reader.TextOrNone(),
        Lead = reader.TextOrNone(),
        Language = reader.TextOrNone(),
        Published = reader.DateOrNone(),
        PublishedCertainty = (Certainty?)reader.NumberOrNone(),
        Byline = reader.TextOrNone(),
        SiteName = reader.TextOrNone(),
        SourceId = reader.TextOrNone(),
        Url = reader.TextOrNone(),
        Image = reader.TextOrNone(),
        Images = reader.All(static reader => reader.Text()),
        HasText = reader.Flag(),
        ActorsRead = new(reader.Deferred(ActorRecord.ReadSummary), LazyThreadSafetyMode.PublicationOnly),
        QuotesRead = reader.Deferred(PassageRecords.ReadQuote),
        DatesRead = reader.Deferred(PassageRecords.ReadSummary),
        Diagnostics = reader.All(DiagnosticRecord.Read),
        FrontMatter = FrontMatterRecord.Read(reader),
    };
}
