using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>One text of one outlet, with all that was read from it. What is unknown is null.</summary>
public sealed record Article
{
    /// <summary>The file, relative to the input folder, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>The file that the text was first read from: <see cref="File"/>, unless that is the Markdown twin of another.</summary>
    public string OriginalFile => FrontMatter.Text("Original") ?? File;

    /// <summary>A stated or given title; null when the article has none.</summary>
    public Found<string>? Title { get; init; }

    /// <summary>What the page shows as its title: <see cref="Title"/>, or the beginning of the text, or the file's name.</summary>
    public required Found<string> DisplayTitle { get; init; }

    /// <summary>Two letters, the language of the title where it differs from <see cref="Language"/>; else null.</summary>
    public string? TitleLanguage { get; init; }

    /// <summary>The paragraph that sums the article up; may be the body's first.</summary>
    public Found<string>? Lead { get; init; }

    /// <summary>The day of first publication, by the publisher's calendar.</summary>
    public Found<EdtfDate>? Published { get; init; }

    /// <summary>The authors' names without "By", joined by <c>"; "</c>.</summary>
    public Found<string>? Byline { get; init; }

    /// <summary>The name of the publication; the host of the address where nothing else names it.</summary>
    public Found<string>? SiteName { get; init; }

    /// <summary>Id of the source: of the <see cref="KnownSource"/>, or the slug of <see cref="SiteName"/>; null when unknown.</summary>
    public string? SourceId { get; init; }

    /// <summary>The article's own address, absolute, http or https.</summary>
    public Found<string>? Url { get; init; }

    /// <summary>Two letters, the language of the text.</summary>
    public Found<string>? Language { get; init; }

    /// <summary>Address of the lead image, absolute, http or https.</summary>
    public Found<string>? Image { get; init; }

    /// <summary>The size of <see cref="Image"/> as the page states it; null where it does not.</summary>
    public ImageSize? ImageSize { get; init; }

    public required Body Body { get; init; }

    /// <summary>The text that spans count into.</summary>
    public string Text => Body.Text;

    /// <summary>In order of first mention.</summary>
    public ImmutableArray<ArticleActor> Actors { get; init; } = [];

    /// <summary>In text order.</summary>
    public ImmutableArray<Quote> Quotes { get; init; } = [];

    /// <summary>Days named in the text, in text order.</summary>
    public ImmutableArray<DateMention> Dates { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What the editor's front matter holds beyond the fields above (tags, publishing options), as written.</summary>
    public FrontMatter FrontMatter { get; init; } = FrontMatter.None;
}
