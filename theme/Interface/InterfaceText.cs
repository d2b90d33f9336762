using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Theme.Interface;

/// <summary>
/// All words of the pages that no article and no editor wrote. A language is one file beside this one with a subclass, and nothing
/// else: a subclass that lacks a word does not compile, and the tests look at all languages that there are.
/// </summary>
public abstract partial class InterfaceText
{
    private const string Fallback = "en";

    private static readonly FrozenDictionary<string, InterfaceText> ByCode = typeof(InterfaceText).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(InterfaceText)))
        .Select(type => (InterfaceText)Activator.CreateInstance(type)!)
        .ToFrozenDictionary(language => language.Code, StringComparer.Ordinal);

    /// <summary>The languages that the theme speaks, by code.</summary>
    public static ImmutableArray<InterfaceText> Languages { get; } = [.. ByCode.Values.OrderBy(l => l.Code, StringComparer.Ordinal)];

    /// <summary>The words in a language; English where the theme does not speak it.</summary>
    /// <param name="language">Two letters.</param>
    public static InterfaceText In(string language) => ByCode.GetValueOrDefault(language) ?? ByCode[Fallback];

    /// <summary>Two letters.</summary>
    public abstract string Code { get; }

    // Frame.
    public abstract string SkipToContent { get; }
    public abstract string Sections { get; }
    public abstract string Breadcrumb { get; }
    public abstract string Digest { get; }
    public abstract string Actors { get; }
    public abstract string Dates { get; }
    public abstract string Sources { get; }
    public abstract string Colophon { get; }
    public abstract string FollowSite { get; }
    public abstract string FollowPage { get; }

    // Long lists.
    public abstract string Pages { get; }
    public abstract string PreviousPage { get; }
    public abstract string NextPage { get; }
    public abstract string PageOf(int number, int count);

    // Home.
    public abstract string NoDate { get; }
    public abstract string Latest { get; }
    public abstract string FirstNamed { get; }
    public abstract string MoreNamed { get; }

    /// <summary>How often an actor is named in the newest days, and how often in as many days before.</summary>
    public abstract string Rise(int now, int before);
    public abstract string MoreArticles(int count);
    public abstract string ByMonth { get; }
    public abstract string AllDates { get; }
    public abstract string EmptyTitle { get; }
    public abstract string EmptyLead { get; }
    public abstract string EmptyPaste { get; }
    public abstract string EmptyBuild { get; }
    public abstract string EmptyThen { get; }

    // Articles in lists.
    public abstract string UnknownSource { get; }
    public abstract string UnknownDate { get; }
    public abstract string Untitled { get; }
    public abstract string Names { get; }
    public abstract string InLanguage(string language);

    // One article.
    public abstract string Facts { get; }
    public abstract string Unknown { get; }
    public abstract string Doubts { get; }
    public abstract string Body { get; }
    public abstract string ExcerptOnly { get; }
    public abstract string TextWithheld { get; }
    public abstract string ActorsHere { get; }
    public abstract string DatesHere { get; }
    public abstract string QuotesHere { get; }
    public abstract string AboutThisPage { get; }
    public abstract string ReadFrom { get; }
    public abstract string AsMarkdown { get; }
    public abstract string AsJson { get; }
    public abstract string NeighbouringArticles { get; }
    public abstract string Newer { get; }
    public abstract string Older { get; }
    public abstract string Named(FactKind fact);
    public abstract string Follow(FactKind fact);
    public abstract string ImageAt(string host);
    public abstract string Table { get; }
    public abstract string PostAt(string host);
    public abstract string OriginalAt(string host);

    // Evidence.
    public abstract string Meaning(Certainty certainty);
    public abstract string Differs { get; }
    public abstract string ReadsAs { get; }
    public abstract string ShowInText { get; }
    public abstract string Rule { get; }

    /// <summary>What a rule of extraction does, in words; null for a rule that the theme has no words for.</summary>
    /// <param name="rule">The rule's published name.</param>
    public abstract string? Explain(string rule);
    public abstract string Element { get; }

    // Quotes.
    public abstract string UnknownSpeaker { get; }
    public abstract string SpeakerAs(string words);
    public abstract string OpeningMark { get; }
    public abstract string ClosingMark { get; }
    public abstract string InContext { get; }
    public abstract string QuotedElsewhere(int articles);
    public abstract string MoreWordings(int count);
    public abstract string InOriginal { get; }

    // Citations.
    public abstract string Cite { get; }
    public abstract string CiteQuotes { get; }
    public abstract string CiteAll { get; }
    public abstract string NoDateAbbreviation { get; }

    // Dates.
    public abstract string Published { get; }
    public abstract string PublishedAbout { get; }
    public abstract string NamedBy { get; }
    public abstract string DayUnknown { get; }
    public abstract string MonthUnknown { get; }
    public abstract string Undated { get; }
    public abstract string Earlier { get; }
    public abstract string Later { get; }
    public abstract string NeighbouringDates { get; }
    public abstract string NoDates { get; }
    public abstract string NothingPublished { get; }
    public abstract string NothingPublishedInMonth { get; }
    public abstract string CalendarKey { get; }

    // Sources.
    public abstract string Unsourced { get; }
    public abstract string NoSources { get; }

    // Search. {0} stands for what the script puts in.
    public abstract string Search { get; }
    public abstract string SearchLabel { get; }
    public abstract string Source { get; }
    public abstract string Actor { get; }
    public abstract string LanguageLabel { get; }
    public abstract string Year { get; }
    public abstract string AllSources { get; }
    public abstract string AllActors { get; }
    public abstract string AllLanguages { get; }
    public abstract string AllYears { get; }
    public abstract string ArticlesFound { get; }
    public abstract string NothingFound { get; }
    public abstract string NoneHasAllWords { get; }
    public abstract string AlsoSearched { get; }
    public abstract string AboutDate { get; }
    public abstract string MoreResults { get; }
    public abstract string SearchFailed { get; }
    public abstract string SearchNeedsScript { get; }

    // Moved, and not found.
    public abstract string Moved { get; }
    public abstract string MovedTo { get; }
    public abstract string NotFound { get; }
    public abstract string NotFoundLead { get; }
    public abstract string NotFoundHome { get; }

    // Counts.
    public abstract string Number(int number);
    public abstract string Articles(int count);
    public abstract string ActorCount(int count);
    public abstract string SourceCount(int count);
    public abstract string Mentions(int count);
    public abstract string NamingArticles(int count);

    // The calendar's words.

    /// <param name="month">1 to 12.</param>
    public abstract string Month(int month);
    public abstract string ShortMonth(int month);
    public abstract string MonthOf(int year, int month);

    /// <summary>As <see cref="MonthOf"/>, at the beginning of a line.</summary>
    public string MonthTitle(int year, int month)
    {
        string words = MonthOf(year, month);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    public abstract string Weekday(DayOfWeek day);

    /// <summary>As the head of a calendar's column.</summary>
    public abstract string ShortWeekday(DayOfWeek day);
    public abstract string Day(DateOnly day);

    /// <summary>The date as precise as it is known; an approximate one says so.</summary>
    public abstract string Date(EdtfDate date);

    /// <summary>The language's name; its code where the theme knows no name.</summary>
    public abstract string Language(string code);
}
