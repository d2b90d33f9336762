using System.Collections.Immutable;

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

    private readonly string _title = Slug.Of(Title ?? "");

    public bool IsTitle(string text) => _title.Length > 0 && text.Length is > 0 and <= LongestTitle && Slug.Of(text) == _title;

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
