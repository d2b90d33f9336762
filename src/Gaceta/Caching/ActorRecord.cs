using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>An actor of an article as bytes, with all its places or in summary.</summary>
internal static class ActorRecord
{
    public static void Write(RecordWriter writer, ArticleActor actor)
    {
        writer.Text(actor.Id);
        writer.Text(actor.Name);
        writer.Number((int)actor.Kind);
        writer.Flag(actor.IsKnown);
        writer.All(actor.Mentions, WriteMention);
        writer.All(actor.Roles, WriteRole);
    }

    public static ArticleActor Read(RecordReader reader) =>
        new(reader.Text(), reader.Text(), (ActorKind)reader.Number(), reader.Flag(), reader.All(ReadMention)) { Roles = reader.All(ReadRole) };

    public static void Write(RecordWriter writer, SummaryActor actor)
    {
        writer.Text(actor.Id);
        writer.Text(actor.Name);
        writer.Number((int)actor.Kind);
        writer.Flag(actor.IsKnown);
        writer.Number(actor.Mentions);
        writer.All(actor.Wordings, WriteWording);
        writer.Utf8OrNone(actor.PassageUtf8);
        writer.All(actor.Roles, static (writer, role) => writer.Text(role));
        writer.All(actor.NamedBy, static (writer, index) => writer.Number(index));
    }

    public static SummaryActor ReadSummary(RecordReader reader) => new(
        reader.Text(),
        reader.Text(),
        (ActorKind)reader.Number(),
        reader.Flag(),
        reader.Number(),
        reader.All(ReadWording),
        reader.Utf8OrNone(),
        reader.All(static reader => reader.Text()),
        reader.All(static reader => reader.Number()));

    private static void WriteMention(RecordWriter writer, Mention mention)
    {
        writer.Span(mention.Span);
        writer.Text(mention.Text);
        writer.Text(mention.Rule);
    }

    private static Mention ReadMention(RecordReader reader) => new(reader.Span(), reader.Text(), reader.Text());

    private static void WriteRole(RecordWriter writer, StatedRole role)
    {
        writer.Span(role.Span);
        writer.Text(role.Text);
        writer.TextOrNone(role.Office);
        writer.TextOrNone(role.State);
    }

    private static StatedRole ReadRole(RecordReader reader) => new(reader.Span(), reader.Text()) { Office = reader.TextOrNone(), State = reader.TextOrNone() };

    private static void WriteWording(RecordWriter writer, Wording wording)
    {
        writer.Text(wording.Text);
        writer.Text(wording.Rule);
        writer.Number(wording.Count);
    }

    private static Wording ReadWording(RecordReader reader) => new(reader.Text(), reader.Text(), reader.Number());
}
