using System.Collections.Immutable;
using Gaceta.Extraction.Sources;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Finds the headline among the lines above the text.</summary>
internal static class TitleFinder
{
    /// <summary>A line with fewer words is a section, a place or a site, unless mark-up or the address says that it is the title.</summary>
    private const int LeastWords = 3;

    /// <summary>Share of a line's words that the address repeats when it was made from that line.</summary>
    private const double SlugShare = 0.5;

    /// <param name="address">The article's address, whose path often repeats the title; null when unknown.</param>
    /// <param name="labelled">The title that a label names: then only the line that repeats it is the headline. Null without one.</param>
    /// <returns>Index of the line; -1 when none is a title.</returns>
    public static int Find(Layout layout, string? address, string? labelled)
    {
        if (labelled is not null)
        {
            return Enumerable.Range(0, layout.First).FirstOrDefault(i => LineShape.Key(layout.Lines[i].Line) == LineShape.Key(new Line(labelled, default)), -1);
        }

        ImmutableArray<int> candidates = [.. Enumerable.Range(0, Math.Min(layout.Second, layout.Lines.Length))
            .Where(i => layout.Lines[i].Kind == LineKind.Bare && (i < layout.First || IsMarked(layout.Lines[i].Line)) && !IsSite(layout.Lines[i].Line, address))];
        string slug = Slug.Of(address is null ? "" : Uri.UnescapeDataString(address).Replace('_', '-'));
        return candidates
            .Select(i => (Index: i, Score: Score(layout.Lines[i].Line, address is null ? [] : slug.Split('-'))))
            .Where(c => c.Score > 0)
            .OrderByDescending(c => c.Score)
            .Select(c => c.Index)
            .FirstOrDefault(-1);
    }

    /// <summary>Whether the line is the name of the site that the address belongs to, as its host writes it.</summary>
    public static bool IsSite(Line line, string? address)
    {
        string name = Slug.Of(line.Text).Replace("-", "", StringComparison.Ordinal);
        string? host = SourceFinder.HostOf(address);
        return host is not null && name.Length > 2 && line.Words.Length <= 5 && host.Replace("-", "", StringComparison.Ordinal).Split('.').Any(part => part == name);
    }

    private static bool IsMarked(Line line) => line.Block is { Kind: BlockKind.Heading, Level: 1 };

    private static int Score(Line line, string[] slug)
    {
        if (IsMarked(line))
        {
            return 4;
        }

        string[] words = Slug.Of(line.Text).Split('-', StringSplitOptions.RemoveEmptyEntries);
        bool inAddress = words.Length > 1 && words.Count(slug.Contains) > words.Length * SlugShare;
        bool heading = line.Block?.Kind == BlockKind.Heading;
        return inAddress ? 3 : heading ? 0 : words.Length > LeastWords ? 2 : words.Length == LeastWords ? 1 : 0;
    }
}
