using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>
/// What lists, indexes and other articles need of an article. The body, the evidence and all
/// places in the text are not here; <see cref="StoredArticle.Load"/> gets them for the article's own page. So an edit that changes neither names nor
/// quotes nor days leaves the summary as it is, and all other pages with it.
/// </summary>
internal sealed record ArticleSummary
{
    private static readonly Lazy<ImmutableArray<SummaryActor>> NoActors = new([]);

    private static readonly FrozenSet<string> KeysOfUse = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "ArticleText", "Excluded", "RedirectFrom", "ShouldOutput", "Slug", "Updated");

    /// <inheritdoc cref="Article.File"/>
    public required string File { get; init; }

    /// <summary>The title that pages show: <see cref="Article.DisplayTitle"/>.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the title was read from the text, the article stating none.</summary>
    public required bool IsTitleDerived { get; init; }

    /// <summary>Language of the title, two letters; null when unknown.</summary>
    public string? TitleLanguage { get; init; }

    public string? Lead { get; init; }

    /// <summary>Two letters; null when unknown.</summary>
    public string? Language { get; init; }

    public EdtfDate? Published { get; init; }

    /// <summary>How sure the date is; null without one.</summary>
    public Certainty? PublishedCertainty { get; init; }

    /// <inheritdoc cref="Article.Byline"/>
    public string? Byline { get; init; }

    /// <inheritdoc cref="Article.SiteName"/>
    public string? SiteName { get; init; }

    /// <inheritdoc cref="Article.SourceId"/>
    public string? SourceId { get; init; }

    /// <inheritdoc cref="Article.Url"/>
    public string? Url { get; init; }

    /// <inheritdoc cref="Article.Image"/>
    public string? Image { get; init; }

    /// <summary>Addresses of the article's pictures as they are written: its own, and those of the body.</summary>
    public ImmutableArray<string> Images { get; init; } = [];

    public required bool HasText { get; init; }

    /// <inheritdoc cref="Article.Actors"/>
    public ImmutableArray<SummaryActor> Actors { get => ActorsRead.Value; init => ActorsRead = new(value); }

    /// <summary>The quotes in text order, without their places. Read anew each time.</summary>
    public ImmutableArray<Quote> Quotes { get => QuotesRead(); init => QuotesRead = () => value; }

    /// <summary>The dates that it names in text order, without their places. Read anew each time.</summary>
    public ImmutableArray<SummaryDate> Dates { get => DatesRead(); init => DatesRead = () => value; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Of the <see cref="Article.FrontMatter"/> what decides about more than the article itself; the rest has become its other values.</summary>
    public FrontMatter FrontMatter { get; init; } = FrontMatter.None;

    internal Lazy<ImmutableArray<SummaryActor>> ActorsRead { private get; init; } = NoActors;

    internal Func<ImmutableArray<Quote>> QuotesRead { private get; init; } = static () => [];

    internal Func<ImmutableArray<SummaryDate>> DatesRead { private get; init; } = static () => [];

    /// <summary>The day of publication when it is known for certain: to the day, and no estimate.</summary>
    [JsonIgnore]
    public DateOnly? CertainDay => Published is { Precision: DatePrecision.Day, IsApproximate: false } date ? date.FirstDay : null;

    public static ArticleSummary Of(Article article) => new()
    {
        File = article.File,
        Title = article.DisplayTitle.Value,
        IsTitleDerived = article.Title is null,
        TitleLanguage = article.TitleLanguage ?? article.Language?.Value,
        Lead = article.Lead?.Value,
        Language = article.Language?.Value,
        Published = article.Published?.Value,
        PublishedCertainty = article.Published?.Certainty,
        Byline = article.Byline?.Value,
        SiteName = article.SiteName?.Value,
        SourceId = article.SourceId,
        Url = article.Url?.Value,
        Image = article.Image?.Value,
        Images = ImagesOf(article),
        HasText = article.Text.Length > 0,
        Actors = [.. article.Actors.Select(actor => SummaryActor.Of(actor, article))],
        Quotes = [.. article.Quotes.Select(q => q with { Span = default, Cue = q.Cue is { } cue ? cue with { Span = default } : null })],
        Dates = SummaryDate.Of(article),
        Diagnostics = article.Diagnostics,
        FrontMatter = article.FrontMatter.Only(KeysOfUse),
    };

    /// <summary>The same with other actors, and their ids in quotes, made of these when they are asked for. Actors stay, once they were.</summary>
    public ArticleSummary With(Func<ImmutableArray<SummaryActor>, ImmutableArray<SummaryActor>> actors, Func<ImmutableArray<Quote>, ImmutableArray<Quote>> quotes)
    {
        Func<ImmutableArray<Quote>> read = QuotesRead;
        return this with { ActorsRead = new(() => actors(Actors), LazyThreadSafetyMode.PublicationOnly), QuotesRead = () => quotes(read()) };
    }

    private static ImmutableArray<string> ImagesOf(Article article) =>
        [.. article.Body.Blocks.Where(b => b.Kind == BlockKind.Image).Select(b => b.Address).Prepend(article.Image?.Value).OfType<string>().Distinct()];
}
