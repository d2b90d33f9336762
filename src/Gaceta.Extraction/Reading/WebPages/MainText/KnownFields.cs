using System.Collections.Immutable;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>What is known of the article before its text is: these words stand on the page beside the text and are no part of it.</summary>
/// <param name="Title">Null when unknown.</param>
/// <param name="Authors">Empty when unknown.</param>
/// <param name="Hosts">Of the site; empty when unknown.</param>
internal sealed record KnownFields(string? Title, ImmutableArray<string> Authors, ImmutableArray<string> Hosts)
{
    /// <summary>A note about an author is no longer, in UTF-16 units.</summary>
    private const int LongestNote = 450;

    /// <summary>A longer text is a paragraph, in UTF-16 units.</summary>
    private const int LongestTitle = 300;

    /// <summary>Two names and a town, in UTF-16 units; a longer one is a paragraph.</summary>
    private const int LongestByline = 80;

    private readonly string _title = Slug.Of(Title ?? "");

    public bool IsTitle(string text) => _title.Length > 0 && text.Length is > 0 and <= LongestTitle && Slug.Of(text) == _title;

    /// <summary>"By Jane Roe in Springfield", of a known author.</summary>
    public bool IsByline(string text) =>
        text.Length is > 0 and <= LongestByline && text[^1] is not ('.' or '!' or '?' or ':') && Authors.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase))
        && ReadingWords.Bylines.MatchAt(TextTokens.Of(text), 0) > 0;

    /// <summary>Whether all links of the block lead to other sites. False where it has none, or the site is unknown.</summary>
    public bool LeadsElsewhere(Block block)
    {
        string?[] hosts = [.. block.Inlines.Where(i => i.Kind == InlineKind.Link).Select(i => WebAddress.Parse(i.Address)?.Host)];
        return hosts.Length > 0 && !Hosts.IsEmpty && hosts.All(host => host is not null && !Hosts.Any(own => WebAddress.ShareSite(own, host)));
    }

    /// <summary>Whether the text begins with an author's name and goes on about this author, or tells the account or mail address of one.</summary>
    public bool IsAboutAuthor(string text) => text.Length <= LongestNote && Authors.Any(name =>
        name.Contains(' ', StringComparison.Ordinal) && text.Length > name.Length
        && ((text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && text[name.Length] is ' ' or ',')
            || (text.Contains('@', StringComparison.Ordinal) && text.Contains(name, StringComparison.OrdinalIgnoreCase))));
}
