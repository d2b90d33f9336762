using Gaceta.Extraction;
using Gaceta.Pages;

namespace Theme.Interface;

/// <content>Words of what leads from page to page: cards, quotes, the timeline, networks, neighbours in subject.</content>
public abstract partial class InterfaceText
{
    // Actors in a text.
    public abstract string InArticles(int count);

    /// <summary>How often words stand in a text, behind the words.</summary>
    public abstract string Times(int count);
    public abstract string LinkToParagraph { get; }

    /// <summary>How many of a list are folded away.</summary>
    public abstract string AndMore(int count);

    // Lists of quotes.
    public abstract string Quotes { get; }
    public abstract string QuotesOf(string group);
    public abstract string QuoteCount(int count);
    public abstract string NewestQuotes { get; }
    public abstract string NoQuotes { get; }

    /// <summary>The name of a group; where none is known, words that say so.</summary>
    public string NameOf(QuoteGroup group) => group switch
    {
        { Name: { } name } => name,
        { Date: { } date } => Date(date),
        { Kind: QuoteGroupKind.Speaker } => UnknownSpeaker,
        { Kind: QuoteGroupKind.Source } => UnknownSource,
        _ => UnknownDate,
    };

    public abstract string QuotesBy(QuoteGroupKind kind);

    /// <summary>What the quotes of a group have in common, as a label.</summary>
    public abstract string Common(QuoteGroupKind kind);
    public abstract string Filter { get; }
    public abstract string Any { get; }

    /// <summary>How many of a page's quotes a filter leaves; <c>#</c> stands for the number, which the script puts in.</summary>
    public abstract string ShownQuotes { get; }
    public abstract string AllQuotes(int count);

    // The timeline.
    public abstract string Timeline { get; }
    public abstract string TimelineOf(string span);
    public abstract string TimelineKey { get; }
    public abstract string OnlyNamed { get; }
    public abstract string DayNotKnown(int count);
    public abstract string EstimatedArticles(int count);

    // An actor's page.
    public abstract string SaidOf { get; }

    /// <summary>Which month of a span has the most.</summary>
    public abstract string MostIn(EdtfDate month);

    // Articles behind an article.
    public abstract string Related { get; }

    /// <summary>What two articles share, in a line.</summary>
    public abstract string Because(RelatedArticle related);

    /// <summary>The words with <paramref name="and"/> before the last, and commas before.</summary>
    protected static string Listed(IEnumerable<string> words, string and)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {and} {all[^1]}";
    }
}
