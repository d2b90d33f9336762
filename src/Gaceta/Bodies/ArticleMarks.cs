using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Gaceta.Bodies;

/// <summary>All that is marked in an article's text: who is named, what was said, which days, and where values were read.</summary>
internal sealed class ArticleMarks(Digest digest)
{
    public IEnumerable<BodyMark> Of(Article article) =>
        Mentions(article).Concat(Quotes(article)).Concat(Dates(article)).Concat(EvidenceMarks(article));

    private IEnumerable<BodyMark> Mentions(Article article) => article.Actors.SelectMany(actor => actor.Mentions.Select((mention, index) =>
        new BodyMark(mention.Span, PieceKind.Mention)
        {
            Anchor = Anchors.Mention(actor.Id, index),
            Path = digest.ActorsById[actor.Id] is { HasPage: true } shown ? shown.Path : null,
            Meaning = digest.ActorsById[actor.Id].Name,
        }));

    private IEnumerable<BodyMark> Quotes(Article article) => article.Quotes.Select((quote, index) =>
        new BodyMark(quote.Span, PieceKind.Quote)
        {
            Anchor = Anchors.Quote(index),
            Meaning = quote.Speaker is { } speaker && digest.ActorsById.TryGetValue(speaker, out DigestActor? actor) ? actor.Name : quote.SpeakerText,
        });

    private IEnumerable<BodyMark> Dates(Article article) => article.Dates.Select((date, index) =>
        new BodyMark(date.Span, PieceKind.Date)
        {
            Anchor = Anchors.Date(index),
            Path = digest.Days.TryGetValue(date.Value.FirstDay, out DigestDay? day) && date.Value.Precision == DatePrecision.Day ? day.Path : null,
            Meaning = date.Value.ToString(),
        });

    private static IEnumerable<BodyMark> EvidenceMarks(Article article) =>
        from field in ArticleJson.EvidenceOf(article)
        from item in field.Evidence.Select((evidence, index) => (evidence, index))
        where item.evidence.Passage is not null
        select new BodyMark(item.evidence.Passage!.Value, PieceKind.Evidence) { Anchor = Anchors.Evidence(field.Name, item.index), Meaning = field.Name };
}
