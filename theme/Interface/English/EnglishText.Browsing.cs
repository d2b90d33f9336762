using Gaceta.Extraction;
using Gaceta.Pages;

namespace Theme.Interface;

internal sealed partial class EnglishText
{
    public override string InArticles(int count) => $"in {Articles(count)}";
    public override string Times(int count) => $"{Number(count)}×";
    public override string LinkToParagraph => "Link to this paragraph";
    public override string AndMore(int count) => $"and {Number(count)} more";

    public override string Quotes => "Quotes";
    public override string QuotesOf(string group) => $"Quotes: {group}";
    public override string QuoteCount(int count) => count == 1 ? "1 quote" : $"{Number(count)} quotes";
    public override string NewestQuotes => "The newest";
    public override string NoQuotes => "No article quotes anyone yet.";

    public override string QuotesBy(QuoteGroupKind kind) => kind switch
    {
        QuoteGroupKind.Speaker => "By speaker",
        QuoteGroupKind.Source => "By source",
        _ => "By month",
    };

    public override string Common(QuoteGroupKind kind) => kind switch
    {
        QuoteGroupKind.Speaker => "Speaker",
        QuoteGroupKind.Source => "Source",
        _ => "Month",
    };

    public override string Filter => "Narrow this page down";
    public override string Any => "any";
    public override string ShownQuotes => "# quotes of this page shown";
    public override string AllQuotes(int count) => $"All {QuoteCount(count)}";

    public override string Timeline => "Timeline";
    public override string TimelineOf(string span) => $"Timeline of {span}";
    public override string TimelineKey => "Above the line: articles published that day; outlined, articles whose day is only estimated. Below it: how many articles name the day.";
    public override string OnlyNamed => "Only named";
    public override string DayNotKnown(int count) => $"{Articles(count)} of this month, the day not known";
    public override string EstimatedArticles(int count) => count == 1 ? "1 article, estimated" : $"{Number(count)} articles, estimated";

    public override string SaidOf => "What others say";
    public override string MostIn(EdtfDate month) => $"most in {Date(month)}";

    public override string Related => "Related";

    public override string Because(RelatedArticle related) => string.Join(" · ", new[]
    {
        related.Actors.IsEmpty ? null : $"both name {Listed(related.Actors.Select(a => a.Name), "and")}",
        related.Days.IsEmpty ? null : $"both of {Listed(related.Days.Select(Day), "and")}",
    }.OfType<string>());
}
