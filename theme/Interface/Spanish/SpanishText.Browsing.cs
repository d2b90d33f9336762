using Gaceta.Extraction;
using Gaceta.Pages;

namespace Theme.Interface;

internal sealed partial class SpanishText
{
    public override string InArticles(int count) => $"en {Articles(count)}";
    public override string Times(int count) => $"{Number(count)}×";
    public override string LinkToParagraph => "Enlace a este párrafo";
    public override string AndMore(int count) => $"y {Number(count)} más";

    public override string Quotes => "Citas";
    public override string QuotesOf(string group) => $"Citas: {group}";
    public override string QuoteCount(int count) => count == 1 ? "1 cita" : $"{Number(count)} citas";
    public override string NewestQuotes => "Las más recientes";
    public override string NoQuotes => "Ningún artículo cita aún a nadie.";

    public override string QuotesBy(QuoteGroupKind kind) => kind switch
    {
        QuoteGroupKind.Speaker => "Por hablante",
        QuoteGroupKind.Source => "Por fuente",
        _ => "Por mes",
    };

    public override string Common(QuoteGroupKind kind) => kind switch
    {
        QuoteGroupKind.Speaker => "Hablante",
        QuoteGroupKind.Source => "Fuente",
        _ => "Mes",
    };

    public override string Filter => "Acotar esta página";
    public override string Any => "cualquiera";
    public override string ShownQuotes => "Citas de esta página a la vista: #";
    public override string AllQuotes(int count) => count == 1 ? "La única cita" : $"Todas: {QuoteCount(count)}";

    public override string Timeline => "Cronología";
    public override string TimelineOf(string span) => $"Cronología de {span}";
    public override string TimelineKey => "Sobre la línea, los artículos publicados ese día; solo con contorno, los de fecha estimada. Bajo ella, cuántos artículos nombran el día.";
    public override string OnlyNamed => "Solo nombrados";
    public override string DayNotKnown(int count) => $"{Articles(count)} de este mes, sin día conocido";
    public override string EstimatedArticles(int count) => count == 1 ? "1 artículo, por estimación" : $"{Number(count)} artículos, por estimación";

    public override string SaidOf => "Lo que otros dicen";
    public override string MostIn(EdtfDate month) => $"la mayoría en {Date(month)}";

    public override string Related => "Relacionados";

    public override string Because(RelatedArticle related) => string.Join(" · ", new[]
    {
        related.Actors.IsEmpty ? null : $"ambos nombran a {Listed(related.Actors.Select(a => a.Name), "y")}",
        related.Days.IsEmpty ? null : $"ambos del {Listed(related.Days.Select(Day), "y")}",
    }.OfType<string>());
}
