using System.Collections.Immutable;
using Gaceta.Pages;
using Theme.Interface;

namespace Theme.Layout;

/// <summary>The way down from a section to a page's parent.</summary>
public static class TrailSteps
{
    /// <summary>Empty on top-level pages, and on articles, which have no single parent.</summary>
    public static ImmutableArray<PageLink> Of(PageModel page) => page switch
    {
        ActorPage or ActorIndexPage { Order: ActorOrder.Articles } => [new(page.Words.Actors, Sections.Actors)],
        QuoteListPage => [new(page.Words.Quotes, Sections.Quotes)],
        TimelinePage { Date: { Month: not null } month } => [Timeline(page), new($"{month.Year}", Sections.TimelineOf(month.Year))],
        TimelinePage { Date: not null } => [Timeline(page)],
        SourcePage => [new(page.Words.Sources, Sections.Sources)],
        YearPage => [Dates(page)],
        MonthPage { Month: var month } => [Dates(page), Year(month.Year)],
        DayPage { Day: var day } => [Dates(page), Year(day.Year), new(page.Words.Month(day.Month), Sections.Month(day.Year, day.Month))],
        _ => [],
    };

    private static PageLink Dates(PageModel page) => new(page.Words.Dates, Sections.Dates);

    private static PageLink Timeline(PageModel page) => new(page.Words.Timeline, Sections.Timeline);

    private static PageLink Year(int year) => new($"{year}", Sections.Year(year));
}
