using Gaceta.Extraction;
using Gaceta.Pages;
using Gaceta.Pipelines;

namespace Gaceta.Bodies;

/// <summary>All that is marked in an article's text: who is named, what was said, which days, and where values were read.</summary>
internal sealed class ArticleMarks(ArticleInputs inputs)
{
    private readonly Dictionary<string, ActorLink> _actors = inputs.Actors.DistinctBy(a => a.Id).ToDictionary(a => a.Id, StringComparer.Ordinal);

    public IEnumerable<BodyMark> Of(Article article) =>
        Mentions(article).Concat(Quotes(article)).Concat(Dates(article)).Concat(EvidenceMarks(article));

    private IEnumerable<BodyMark> Mentions(Article article) => article.Actors.SelectMany(Mentions);

    /// <summary>The first mention in each wording has an anchor: the margin leads there, and so do the actors' pages. Hundreds of others would only be weight.</summary>
    private IEnumerable<BodyMark> Mentions(ArticleActor actor)
    {
        var worded = new HashSet<(string, string)>();
        return actor.Mentions.Select((mention, index) => new BodyMark(mention.Span, PieceKind.Mention)
        {
            Anchor = worded.Add((mention.Text, mention.Rule)) ? Anchors.Mention(actor.Id, index) : null,
            Path = _actors[actor.Id].Path,
            Meaning = _actors[actor.Id].Name,
        });
    }

    private IEnumerable<BodyMark> Quotes(Article article) => article.Quotes.Select((quote, index) =>
        new BodyMark(quote.Span, PieceKind.Quote)
        {
            Anchor = Anchors.Quote(index),
            Meaning = quote.Speaker is { } speaker && _actors.TryGetValue(speaker, out ActorLink? actor) ? actor.Name : quote.SpeakerText,
        });

    private IEnumerable<BodyMark> Dates(Article article) => article.Dates.Select((date, index) =>
        new BodyMark(date.Span, PieceKind.Date)
        {
            Anchor = Anchors.Date(index),
            Path = inputs.PageOf(date.Value),
            Meaning = date.Value.ToString(),
        });

    private static IEnumerable<BodyMark> EvidenceMarks(Article article) =>
        from field in ArticleJson.EvidenceOf(article)
        from item in field.Evidence.Select((evidence, index) => (evidence, index))
        where item.evidence.Passage is not null
        select new BodyMark(item.evidence.Passage!.Value, PieceKind.Evidence) { Anchor = Anchors.Evidence(field.Name, item.index), Meaning = field.Name };
}
