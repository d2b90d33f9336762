using System.Collections.Frozen;
using System.Globalization;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Theme.Interface;

/// <summary>The interface in English.</summary>
internal sealed class EnglishText : InterfaceText
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
    public override string? Explain(string rule) => Rules.GetValueOrDefault(rule);
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

    public override string Kind(ActorKind kind) => kind switch
    {
        ActorKind.Person => "Person",
        ActorKind.Organization => "Organisation",
        _ => "State",
    };

    public override string Kinds(ActorKind kind) => kind switch
    {
        ActorKind.Person => "Persons",
        ActorKind.Organization => "Organisations",
        _ => "States",
    };

    public override string NotReviewed => "not yet reviewed";
    public override string Variants => "Written as";
    public override string BroughtTogether => "Brought together";
    public override string Says => "Quoted";
    public override string AppearsIn => "Appears in";
    public override string StatedRoles => "Described as";
    public override string Companions => "Appears with";
    public override string KindsOfActors => "Kinds of actors";
    public override string InitialLetters => "Initial letters";
    public override string OtherLetters => "others";
    public override string Order => "Order";
    public override string ByLetter => "By letter";
    public override string ByArticles => "By number of articles";
    public override string ActorsByArticles => "Actors by number of articles";
    public override string NumbersOfArticles => "Numbers of articles";
    public override string OnlyInFrontMatter => "Named by the editor, not in the text.";
    public override string InWithheldText => "Named in a part of the text that is not published here.";
    public override string MostNamed => "Named by most articles";
    public override string NoActors => "No article names an actor yet.";

    public override string Term(EdtfDate? from, EdtfDate? until) => (from, until) switch
    {
        ({ } start, { } end) => $"{Date(start)} to {Date(end)}",
        ({ } start, null) => $"since {Date(start)}",
        (null, { } end) => $"until {Date(end)}",
        _ => "",
    };

    /// <summary>What the rules of extraction do, by their names.</summary>
    private static readonly FrozenDictionary<string, string> Rules = new Dictionary<string, string>
    {
        // Of an editor, and of the file.
        ["front-matter"] = "The editor wrote it above the article or in a file beside it.",
        ["manifest"] = "The list of addresses beside the files names it.",
        ["address-beside-file"] = "The list of addresses beside the files names it.",
        ["file-name"] = "The name of the file: the text has no words for it.",

        // Of pasted text.
        ["headline"] = "The line that stands above the text like a headline.",
        ["first-heading"] = "The first heading of the text.",
        ["title-label"] = "A label before the words calls them the title.",
        ["original-title-label"] = "A label before the words calls them the title of the original.",
        ["first-sentence"] = "The beginning of the first sentence: the text has no title.",
        ["date-prefix"] = "A line begins with “date” and the day.",
        ["date-line"] = "A line above or below the text that holds a date.",
        ["date-label"] = "A label before the date, as “Published”.",
        ["date-beside-source"] = "A date beside the name of the source.",
        ["dateline"] = "The place and date with which the first paragraph begins.",
        ["date-in-text"] = "The text itself writes the day on which it appeared.",
        ["weekday-in-text"] = "The text names a weekday, which agrees with the date.",
        ["date-in-address"] = "The address holds the day.",
        ["address-date"] = "The address holds the day.",
        ["post-date"] = "The date of a post that the article quotes.",
        ["days-of-the-text"] = "No date is stated: the days that the text names put it about here.",
        ["byline-line"] = "A line that names the author.",
        ["byline-label"] = "A label before the name, as “By”.",
        ["name-beside-date"] = "A name beside the date.",
        ["masthead"] = "The name of the outlet stands above the text, as at the head of a paper.",
        ["site-line"] = "A line holds the name of the outlet.",
        ["name-above-headline"] = "A name stands alone above the headline.",
        ["site-behind-headline"] = "The name of the outlet stands behind the headline.",
        ["outlet-line"] = "The name of the outlet stands beside the date or the author.",
        ["outlet-beside-author"] = "The name of the outlet stands beside that of the author.",
        ["host-line"] = "A line holds the address of the site and nothing else.",
        ["issue-line"] = "A line names the edition and its month.",
        ["copyright-line"] = "The outlet stands in the copyright notice.",
        ["originally-appeared"] = "A note says where the text first appeared.",
        ["outlet-below-author"] = "The name of the outlet stands below that of the author.",
        ["source-label"] = "A label before the name calls it the source.",
        ["sender-label"] = "The sender of a newsletter or mail.",
        ["agency-in-dateline"] = "The agency is named where the first paragraph gives the place.",
        ["address-host"] = "The site's own name in the address: no other name is stated.",
        ["address-line"] = "A line that holds nothing but an address.",
        ["address-label"] = "A label before the address.",
        ["image-line"] = "A line that holds the address of an image.",
        ["image-label"] = "A label before the address of an image.",
        ["language-label"] = "A label names the language.",
        ["words-of-the-text"] = "The commonest words of the text are of this language.",
        ["standfirst"] = "The paragraph that stands apart between title and text.",
        ["repeated-standfirst"] = "The paragraph below the title, which the text then repeats.",
        ["retold-by-next-paragraph"] = "The first paragraph sums up what the next one tells again.",

        // Of web pages.
        ["json-ld"] = "The page states it for search engines (JSON-LD).",
        ["microdata"] = "The page states it for search engines (microdata).",
        ["opengraph"] = "The page states it for social networks (Open Graph).",
        ["twitter"] = "The page states it for social networks.",
        ["dublin-core"] = "The page states it for libraries (Dublin Core).",
        ["meta"] = "The page states it in its head.",
        ["title-element"] = "The title that the browser shows for the page.",
        ["html-lang"] = "The page states the language of its text.",
        ["canonical-link"] = "The page names this as its own address.",
        ["saved-from"] = "The program that saved the page wrote it into the file.",
        ["image-link"] = "The page names this as its image.",
        ["time-element"] = "A mark on the page holds the date in figures.",
        ["time-words"] = "A mark on the page holds the date in words.",
        ["short-line"] = "A short line on the page holds a date.",
        ["author-link"] = "A link on the page leads to the author.",
        ["author-line"] = "A line on the page is marked as the author's.",
        ["by-line"] = "A line on the page begins with “By”.",
        ["beside-date"] = "A name on the page stands beside the date.",

        // Of names in the text.
        ["full-name"] = "full name",
        ["surname"] = "surname of a person named in full elsewhere",
        ["given-name"] = "given name of a person named in full elsewhere",
        ["known-variant"] = "a name that the editor lists",
        ["state-name"] = "name of a state",
        ["metonym"] = "a capital or building that stands for its state",
        ["institution"] = "institution of the state spoken of",
        ["listed-organization"] = "an organisation known by this name",
        ["organization-context"] = "the words around it speak of an organisation",
        ["organization-form"] = "has the form of an organisation's name",
        ["acronym"] = "acronym of a name given elsewhere",
        ["short-name"] = "short for a name given elsewhere",
        ["role"] = "office that stands for the one who holds it",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
