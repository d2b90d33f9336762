using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>Front matter as bytes.</summary>
internal static class FrontMatterRecord
{
    private enum Kind
    {
        Scalar,
        List,
        Map,
    }

    public static void Write(RecordWriter writer, FrontMatter frontMatter)
    {
        writer.Text(frontMatter.File);
        WriteNode(writer, frontMatter.Root);
    }

    public static FrontMatter Read(RecordReader reader) => new(reader.Text(), (FrontMatterMap)ReadNode(reader));

    private static void WriteNode(RecordWriter writer, FrontMatterNode node)
    {
        writer.Number(node.Line);
        writer.Number(node.Column);
        writer.Number((int)KindOf(node));
        switch (node)
        {
            case FrontMatterScalar scalar:
                writer.Text(scalar.Text);
                break;
            case FrontMatterList list:
                writer.All(list.Items, WriteNode);
                break;
            case FrontMatterMap map:
                writer.All(map.Entries, WriteEntry);
                break;
        }
    }

    private static FrontMatterNode ReadNode(RecordReader reader)
    {
        (int line, int column) = (reader.Number(), reader.Number());
        return (Kind)reader.Number() switch
        {
            Kind.Scalar => new FrontMatterScalar(reader.Text(), line, column),
            Kind.List => new FrontMatterList(reader.All(ReadNode), line, column),
            _ => new FrontMatterMap(reader.All(ReadEntry), line, column),
        };
    }

    private static void WriteEntry(RecordWriter writer, FrontMatterEntry entry)
    {
        writer.Text(entry.Key);
        WriteNode(writer, entry.Value);
    }

    private static FrontMatterEntry ReadEntry(RecordReader reader) => new(reader.Text(), ReadNode(reader));

    private static Kind KindOf(FrontMatterNode node) => node switch
    {
        FrontMatterScalar => Kind.Scalar,
        FrontMatterList => Kind.List,
        _ => Kind.Map,
    };
}
