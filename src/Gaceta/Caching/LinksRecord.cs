using Gaceta.Digests;
using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>What links the articles of a digest, as bytes.</summary>
internal static class LinksRecord
{
    public static void Write(RecordWriter writer, DigestLinks links)
    {
        writer.All(links.Identities.All, WriteIdentity);
        writer.All(links.Identities.Doubts, WriteDoubt);
        writer.All(links.Articles, WriteArticle);
        writer.All(links.Statements, WriteStatement);
        writer.All(links.Diagnostics, DiagnosticRecord.Write);
    }

    public static DigestLinks Read(RecordReader reader) => new(
        ActorIdentities.Restore(reader.All(ReadIdentity), reader.All(ReadDoubt)),
        reader.All(ReadArticle),
        reader.All(ReadStatement),
        reader.All(DiagnosticRecord.Read));

    private static void WriteIdentity(RecordWriter writer, Identity identity)
    {
        writer.Text(identity.Id);
        writer.Text(identity.Name);
        writer.Number((int)identity.Kind);
        writer.Flag(identity.IsKnown);
        writer.All(identity.Names, WriteName);
        writer.All(identity.Merges, WriteMerge);
    }

    private static Identity ReadIdentity(RecordReader reader) =>
        new(reader.Text(), reader.Text(), (ActorKind)reader.Number(), reader.Flag(), reader.All(ReadName), reader.All(ReadMerge));

    private static void WriteName(RecordWriter writer, ActorName name)
    {
        writer.Number((int)name.Kind);
        writer.Text(name.Id);
        writer.Text(name.Name);
        writer.Flag(name.IsKnown);
        writer.Number(name.Articles);
    }

    private static ActorName ReadName(RecordReader reader) => new((ActorKind)reader.Number(), reader.Text(), reader.Text(), reader.Flag(), reader.Number());

    private static void WriteMerge(RecordWriter writer, Merge merge)
    {
        WriteName(writer, merge.Name);
        WriteName(writer, merge.Into);
        writer.Text(merge.Rule);
        writer.Number((int)merge.Certainty);
    }

    private static Merge ReadMerge(RecordReader reader) => new(ReadName(reader), ReadName(reader), reader.Text(), (Certainty)reader.Number());

    private static void WriteDoubt(RecordWriter writer, Doubt doubt)
    {
        WriteName(writer, doubt.Name);
        WriteName(writer, doubt.Other);
        writer.Text(doubt.Rule);
    }

    private static Doubt ReadDoubt(RecordReader reader) => new(ReadName(reader), ReadName(reader), reader.Text());

    private static void WriteArticle(RecordWriter writer, LinkedArticle article)
    {
        writer.Number(article.Index);
        writer.Text(article.Slug);
        writer.All(article.Renamed, WriteRenamed);
        writer.NumberOrNone(article.LastChange?.DayNumber);
        writer.TextOrNone(article.Language);
        writer.TextOrNone(article.SourceId);
        writer.TextOrNone(article.Host);
        writer.Flag(article.HasFormerAddresses);
        writer.All(article.Actors, static (writer, id) => writer.Text(id));
        writer.All(article.Speakers, static (writer, id) => writer.TextOrNone(id));
        writer.All(article.Days, WriteDay);
    }

    private static LinkedArticle ReadArticle(RecordReader reader) => new(
        reader.Number(),
        reader.Text(),
        reader.All(ReadRenamed),
        reader.NumberOrNone() is { } day ? DateOnly.FromDayNumber(day) : null,
        reader.TextOrNone(),
        reader.TextOrNone(),
        reader.TextOrNone(),
        reader.Flag(),
        reader.All(static reader => reader.Text()),
        reader.All(static reader => reader.TextOrNone()),
        reader.All(ReadDay));

    private static void WriteRenamed(RecordWriter writer, RenamedActor actor)
    {
        writer.Number((int)actor.Kind);
        writer.Text(actor.Id);
        writer.Text(actor.LinkedId);
    }

    private static RenamedActor ReadRenamed(RecordReader reader) => new((ActorKind)reader.Number(), reader.Text(), reader.Text());

    private static void WriteDay(RecordWriter writer, NamedDay named)
    {
        writer.Number(named.Day.DayNumber);
        writer.Number(named.Index);
    }

    private static NamedDay ReadDay(RecordReader reader) => new(DateOnly.FromDayNumber(reader.Number()), reader.Number());

    private static void WriteStatement(RecordWriter writer, LinkedStatement statement)
    {
        writer.All(statement.Quotes, WriteQuote);
        writer.Number((int)statement.Certainty);
    }

    private static LinkedStatement ReadStatement(RecordReader reader) => new(reader.All(ReadQuote), (Certainty)reader.Number());

    private static void WriteQuote(RecordWriter writer, (int Article, int Quote) place)
    {
        writer.Number(place.Article);
        writer.Number(place.Quote);
    }

    private static (int Article, int Quote) ReadQuote(RecordReader reader) => (reader.Number(), reader.Number());
}
