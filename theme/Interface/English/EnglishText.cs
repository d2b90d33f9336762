using System.Globalization;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Theme.Interface;

/// <summary>The interface in English.</summary>
internal sealed partial class EnglishText : InterfaceText
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override string Code => "en";

    public override string SkipToContent => "Skip to content";
    public override string Sections => "Sections";
    public override string Breadcrumb => "You are here";
    public override string Digest => "Digest";
    public override string Actors => "Actors";
    public override string Dates => "Dates";
    public override string Sources => "Sources";
    public override string Colophon => "Every value on these pages opens the words it was read from. What is unknown stays unknown.";
    public override string FollowSite => "Follow this digest:";
    public override string FollowPage => "Follow this page:";

    public override string NoDate => "Without a date";
    public override string Pages => "Pages of this list";
    public override string PreviousPage => "Previous page";
    public override string NextPage => "Next page";
    public override string PageOf(int number, int count) => $"Page {Number(number)} of {Number(count)}";

    public override string Latest => "New";
    public override string FirstNamed => "Named for the first time";
    public override string MoreNamed => "Named more than the week before";
    public override string Rise(int now, int before) => $"{Number(now)} after {Number(before)}";
    public override string MoreArticles(int count) => count == 1 ? "1 more article" : $"{Number(count)} more articles";
    public override string ByMonth => "All articles by month";
    public override string AllDates => "All dates";
    public override string EmptyTitle => "Nothing to read yet";
    public override string EmptyLead => "This digest has no articles. The first one takes a minute:";
    public override string EmptyPaste => "Paste an article, as it comes, into a text file in this folder:";
    public override string EmptyBuild => "Build the site, and keep it open while you work:";
    public override string EmptyThen => "The article appears here, with its date, its source and everyone it names, and under every value the words it was read from. Saved web pages (.html) and Markdown (.md) do as well.";

    public override string UnknownSource => "source unknown";
    public override string UnknownDate => "date unknown";
    public override string Untitled => "untitled";
    public override string Names => "Names";
    public override string InLanguage(string language) => $"in {Language(language)}";

    public override string Facts => "Facts and where they were read";
    public override string Unknown => "unknown";
    public override string Doubts => "Doubts about this article";
    public override string Body => "Text of the article";
    public override string ExcerptOnly => "This is an excerpt; the rest of the text is not published here.";
    public override string TextWithheld => "The text of the article is not published here.";
    public override string ActorsHere => "Actors in this article";
    public override string DatesHere => "Dates it names";
    public override string QuotesHere => "What is said";
    public override string AboutThisPage => "About this page";
    public override string ReadFrom => "Read from";
    public override string AsMarkdown => "Markdown";
    public override string AsJson => "JSON";
    public override string NeighbouringArticles => "Newer and older articles";
    public override string Newer => "Newer";
    public override string Older => "Older";
    public override string Table => "Table";
    public override string ImageAt(string host) => $"Image at {host}";
    public override string PostAt(string host) => $"Post at {host}";
    public override string OriginalAt(string host) => $"Read it at {host}";

    public override string Named(FactKind fact) => fact switch
    {
        FactKind.Title => "Title",
        FactKind.Lead => "Lead",
        FactKind.Published => "Published",
        FactKind.Byline => "Byline",
        FactKind.Source => "Source",
        FactKind.Url => "Address",
        FactKind.Language => "Language",
        _ => "Image",
    };

    public override string Follow(FactKind fact) => fact switch
    {
        FactKind.Published => "What else belongs to this date",
        FactKind.Source => "All articles of this source",
        FactKind.Url => "Open the original",
        FactKind.Image => "Open the image",
        _ => "Open",
    };

    public override string Meaning(Certainty certainty) => certainty switch
    {
        Certainty.Given => "written by the editor",
        Certainty.Stated => "stated in the article",
        Certainty.Derived => "read from the text",
        _ => "concluded from cues",
    };

    public override string Differs => "readings differ";
    public override string ReadsAs => "reads as";
    public override string ShowInText => "Show in the text";
    public override string Rule => "Rule";
    public override string? Explain(string rule) => EnglishRules.Words.GetValueOrDefault(rule);
    public override string Element => "element";

    public override string UnknownSpeaker => "speaker not named";
    public override string SpeakerAs(string words) => $"as “{words}”";
    public override string OpeningMark => "“";
    public override string ClosingMark => "”";
    public override string InContext => "in context";
    public override string QuotedElsewhere(int articles) => articles == 1 ? "also quoted in another article" : $"also quoted in {Number(articles)} other places";
    public override string MoreWordings(int count) => $"and {Number(count)} more";

    public override string InOriginal => "in the original";

    public override string Cite => "Cite this article";
    public override string CiteQuotes => "Its quotes:";
    public override string CiteAll => "Cite these articles:";
    public override string NoDateAbbreviation => "n.d.";

    public override string Published => "Published on this day";
    public override string PublishedAbout => "Published about this day";
    public override string NamedBy => "This day in other articles";
    public override string DayUnknown => "In this month, the day not certain";
    public override string MonthUnknown => "In this year, the month unknown";
    public override string Undated => "Without a date";
    public override string Earlier => "Earlier";
    public override string Later => "Later";
    public override string NeighbouringDates => "Earlier and later";
    public override string NoDates => "No article has a date yet.";
    public override string NothingPublished => "No article is known to have been published on this day.";
    public override string NothingPublishedInMonth => "No article is known to have been published in this month; its framed days are named by articles.";
    public override string CalendarKey => "Filled days have articles: the stronger the colour, the more. Framed days are named by articles.";

    public override string Unsourced => "Without a source";
    public override string NoSources => "No article has a source yet.";

    public override string Search => "Search";
    public override string SearchLabel => "Words in titles, texts and names";
    public override string Source => "Source";
    public override string Actor => "Actor";
    public override string LanguageLabel => "Language";
    public override string Year => "Year";
    public override string AllSources => "all";
    public override string AllActors => "all";
    public override string AllLanguages => "all";
    public override string AllYears => "all";
    public override string ArticlesFound => "{0} articles";
    public override string NothingFound => "No article has these words";
    public override string NoneHasAllWords => "none has all of the words, these have some";
    public override string AlsoSearched => "searched for: {0}";
    public override string AboutDate => "about {0}";
    public override string MoreResults => "More articles";
    public override string SearchFailed => "The search index cannot be loaded.";
    public override string SearchNeedsScript => "Search needs JavaScript. Everything is also found through";

    public override string Moved => "This page has moved";
    public override string MovedTo => "Go on to where it is now";
    public override string NotFound => "Nothing here";
    public override string NotFoundLead => "Nothing stands at this address. It may have moved, or it never existed.";
    public override string NotFoundHome => "To the digest";

    public override string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
    public override string Articles(int count) => count == 1 ? "1 article" : $"{Number(count)} articles";
    public override string ActorCount(int count) => count == 1 ? "1 actor" : $"{Number(count)} actors";
    public override string SourceCount(int count) => count == 1 ? "1 source" : $"{Number(count)} sources";
    public override string Mentions(int count) => count == 1 ? "1 mention" : $"{Number(count)} mentions";
    public override string NamingArticles(int count) => count == 1 ? "named by 1 article" : $"named by {Number(count)} articles";

    public override string Month(int month) => Months[month - 1];
    public override string ShortMonth(int month) => Months[month - 1][..3];
    public override string MonthOf(int year, int month) => $"{Month(month)} {year}";
    public override string Weekday(DayOfWeek day) => day.ToString();
    public override string ShortWeekday(DayOfWeek day) => day.ToString()[..2];
    public override string Day(DateOnly day) => $"{day.Day} {MonthOf(day.Year, day.Month)}";

    public override string Date(EdtfDate date) => (date.IsApproximate ? "about " : "") + (date.Precision switch
    {
        DatePrecision.Day => Day(date.FirstDay),
        DatePrecision.Month => MonthOf(date.Year, date.FirstDay.Month),
        _ => $"{date.Year}",
    });

    public override string Language(string code) => code switch
    {
        "ar" => "Arabic",
        "ca" => "Catalan",
        "de" => "German",
        "en" => "English",
        "es" => "Spanish",
        "fa" => "Persian",
        "fr" => "French",
        "it" => "Italian",
        "ja" => "Japanese",
        "nl" => "Dutch",
        "pl" => "Polish",
        "pt" => "Portuguese",
        "ru" => "Russian",
        "tr" => "Turkish",
        "uk" => "Ukrainian",
        "zh" => "Chinese",
        _ => code,
    };
}
