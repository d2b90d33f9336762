namespace Gaceta.Exports;

/// <summary>The digest as tables; what there may be several of has a table of its own. <c>docs/data.md</c> tells what the columns mean.</summary>
internal static class Tables
{
    public static IReadOnlyList<Func<DigestData, Table>> All { get; } = [Articles, Actors, Sources, Mentions, Quotes];

    public static Table Articles(DigestData data) => new(
        "articles",
        ["id", "title", "date", "certainty", "authors", "source", "url", "lang", "lead", "shown", "page"],
        data.Articles.Select(a => new object?[]
        {
            a.Id, a.Title, a.Date?.ToString(), Lower(a.Certainty), string.Join("; ", a.Authors), a.Source, a.Url, a.Lang, a.Lead, Lower(a.Shown), a.Page,
        }));

    public static Table Actors(DigestData data) => new(
        "actors",
        ["id", "name", "kind", "known", "articles", "page"],
        data.Actors.Select(a => new object?[] { a.Id, a.Name, Lower(a.Kind), a.IsKnown ? 1 : 0, a.Articles, a.Page }));

    public static Table Sources(DigestData data) => new(
        "sources",
        ["id", "name", "host", "articles", "page"],
        data.Sources.Select(s => new object?[] { s.Id, s.Name, s.Host, s.Articles, s.Page }));

    public static Table Mentions(DigestData data) => new(
        "mentions",
        ["article", "actor", "words", "count"],
        data.Articles.SelectMany(a => a.Mentions.Select(m => new object?[] { a.Id, m.Actor, m.Words, m.Count })));

    public static Table Quotes(DigestData data) => new(
        "quotes",
        ["article", "id", "speaker", "speaker_text", "cue", "text", "statement"],
        data.Articles.SelectMany(a => a.Quotes.Select(q => new object?[] { a.Id, q.Id, q.Speaker, q.SpeakerText, q.Cue, q.Text, q.Statement })));

    private static string? Lower(Enum? value) => value?.ToString().ToLowerInvariant();
}
