using System.Globalization;
using Gaceta.Pages;

namespace Theme.Interface;

/// <summary>Gives every page the words of its interface.</summary>
public static class PageWords
{
    extension(PageModel page)
    {
        /// <summary>The interface in the site's language.</summary>
        public InterfaceText Words => InterfaceText.In(page.Site.Language);

        /// <summary>The page's title as its first heading shows it: the interface's words for the theme's own pages, else the model's.</summary>
        public string Heading => page switch
        {
            ActorIndexPage { Order: ActorOrder.Articles } => page.Words.ActorsByArticles,
            ActorIndexPage => page.Words.Actors,
            QuoteIndexPage => page.Words.Quotes,
            QuoteListPage { Group: var group } => page.Words.QuotesOf(page.Words.NameOf(group)),
            SourceIndexPage => page.Words.Sources,
            DateIndexPage => page.Words.Dates,
            TimelinePage { Date: { } date } => page.Words.TimelineOf(page.Words.Date(date)),
            TimelinePage => page.Words.Timeline,
            YearPage { Year.Year: var year } => year.ToString(CultureInfo.InvariantCulture),
            MonthPage { Month: var month } => page.Words.MonthTitle(month.Year, month.Month),
            DayPage { Day: var day } => page.Words.Day(day),
            SearchPage => page.Words.Search,
            RedirectPage => page.Words.Moved,
            NotFoundPage => page.Words.NotFound,
            _ => page.Title,
        };
    }
}
