using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>Quotes and dates named in a text, as bytes.</summary>
internal static class PassageRecords
{
    public static void Write(RecordWriter writer, Quote quote)
    {
        writer.Span(quote.Span);
        writer.Text(quote.Text);
        writer.TextOrNone(quote.Speaker);
        writer.TextOrNone(quote.SpeakerText);
        writer.OrNone(quote.Cue, WriteCue);
    }

    public static Quote ReadQuote(RecordReader reader) => new(reader.Span(), reader.Text())
    {
        Speaker = reader.TextOrNone(),
        SpeakerText = reader.TextOrNone(),
        Cue = reader.OrNone(ReadCue),
    };

    public static void Write(RecordWriter writer, DateMention mention)
    {
        writer.Span(mention.Span);
        writer.Text(mention.Text);
        writer.Date(mention.Value);
    }

    public static DateMention ReadDate(RecordReader reader) => new(reader.Span(), reader.Text(), reader.Date());

    public static void Write(RecordWriter writer, SummaryDate date)
    {
        writer.Date(date.Value);
        writer.Utf8OrNone(date.PassageUtf8);
    }

    public static SummaryDate ReadSummary(RecordReader reader) => new(reader.Date(), reader.Utf8OrNone());

    private static void WriteCue(RecordWriter writer, QuoteCue cue)
    {
        writer.Span(cue.Span);
        writer.Text(cue.Text);
    }

    private static QuoteCue ReadCue(RecordReader reader) => new(reader.Span(), reader.Text());
}
