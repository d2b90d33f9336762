using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>A block of a body as bytes.</summary>
internal static class BlockRecord
{
    public static void Write(RecordWriter writer, Block block)
    {
        writer.Number((int)block.Kind);
        writer.Text(block.Text);
        writer.Number(block.Level);
        writer.NumberOrNone(block.Number);
        writer.All(block.Inlines, WriteInline);
        writer.TextOrNone(block.Address);
        writer.TextOrNone(block.Caption);
        writer.OrNone(block.Attribution, WriteAttribution);
        writer.SpanOrNone(block.Origin);
    }

    public static Block Read(RecordReader reader) => new((BlockKind)reader.Number(), reader.Text())
    {
        Level = reader.Number(),
        Number = reader.NumberOrNone(),
        Inlines = reader.All(ReadInline),
        Address = reader.TextOrNone(),
        Caption = reader.TextOrNone(),
        Attribution = reader.OrNone(ReadAttribution),
        Origin = reader.SpanOrNone(),
    };

    private static void WriteInline(RecordWriter writer, Inline inline)
    {
        writer.Number((int)inline.Kind);
        writer.Span(inline.Span);
        writer.TextOrNone(inline.Address);
    }

    private static Inline ReadInline(RecordReader reader) => new((InlineKind)reader.Number(), reader.Span(), reader.TextOrNone());

    private static void WriteAttribution(RecordWriter writer, Attribution attribution)
    {
        writer.Text(attribution.Author);
        writer.TextOrNone(attribution.Handle);
        writer.DateOrNone(attribution.Date);
        writer.TextOrNone(attribution.Words);
    }

    private static Attribution ReadAttribution(RecordReader reader) => new(reader.Text())
    {
        Handle = reader.TextOrNone(),
        Date = reader.DateOrNone(),
        Words = reader.TextOrNone(),
    };
}
