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

    /// <summary>So many lines from the top can be the headline that the ending repeats, and so many of the ending are looked at.</summary>
    private const int MostHeader = 40;
    private const int MostEnding = 100;

    /// <summary>The address proves a headline even of words that are mostly sites' own.</summary>
    private const int ScoreInAddress = 3;

    /// <param name="address">The article's address, whose path often repeats the title; null when unknown.</param>
    /// <param name="labelled">The title that a label names: then only the line that repeats it is the headline. Null without one.</param>
    /// <returns>Index of the line; -1 when none is a title. Among equals the first, but the name of an outlet only when there is no other.</returns>
    public static int Find(Layout layout, string? address, string? labelled)
    {
        if (labelled is not null)
        {
            string key = KeyOf(labelled);
            return Enumerable.Range(0, layout.First).FirstOrDefault(i => KeyOf(layout.Lines[i].Text) == key || KeyOf(HeadlineTrim.Trim(layout.Lines[i].Text)) == key, -1);
        }

        ImmutableArray<int> candidates = [.. Enumerable.Range(0, Math.Min(layout.Second, layout.Lines.Length))
            .Where(i => layout.Lines[i].Kind is LineKind.Bare or LineKind.Furniture
                && (i < layout.First || IsMarked(layout.Lines[i].Line) || IsAboveByline(layout, i)) && !IsSite(layout.Lines[i].Line, address) && !AgencyDateline.IsAlone(layout.Lines[i].Line))];
        string[] slug = address is null ? [] : Slug.Of(Uri.UnescapeDataString(address).Replace('_', '-')).Split('-');
        return candidates
            .Select(i => (Index: i, Score: IsNamedBelow(layout, i) ? ScoreInAddress : Score(layout.Lines[i].Line, slug)))
            .Where(c => c.Score > (layout.Lines[c.Index].Kind == LineKind.Bare ? 0 : ScoreInAddress - 1))
            .OrderBy(c => c.Score < ScoreInAddress && (IsMasthead(layout.Lines[c.Index].Line) || IsAboveQuotation(layout, c.Index)))
            .ThenByDescending(c => c.Score)
            .Select(c => c.Index)
            .FirstOrDefault(-1);
    }

    /// <summary>Whether the line is the name of the site that the address belongs to, as its host writes it.</summary>
    public static bool IsSite(Line line, string? address)
    {
        if (SourceFinder.HostOf(address) is not { } host)
        {
            return false;
        }

        string name = Slug.Of(line.Text).Replace("-", "", StringComparison.Ordinal);
        return name.Length > 2 && line.Words.Length <= 5 && host.Replace("-", "", StringComparison.Ordinal).Split('.').Any(part => part == name);
    }

    /// <summary>Below a letter's greeting the article begins anew: its headline stands right above the byline.</summary>
    private static bool IsAboveByline(Layout layout, int index) =>
        index + 1 < layout.Lines.Length && layout.Lines[index + 1].Facts.Any(f => f.Field == Field.Byline) && layout.Lines[index].Line.Words.Length >= LeastWords;

    /// <summary>Whether a line below the text repeats it: <c>3 thoughts on “A headline”</c>, <c>This article appeared in The Courier: A headline</c>.</summary>
    private static bool IsNamedBelow(Layout layout, int index)
    {
        if (layout.Last < 0 || index >= MostHeader)
        {
            return false;
        }

        string key = LineShape.Key(layout.Lines[index].Line);
        return layout.Lines[index].Line.Words.Length > LeastWords && layout.Lines.Skip(layout.Last + 1).Take(MostEnding)
            .Any(l => l.Text.Length > layout.Lines[index].Text.Length && LineShape.Key(l.Line).Contains(key, StringComparison.Ordinal));
    }

    /// <summary>An outlet, or a section with the name of who is portrayed: "INTERVIEW | JANE ROE".</summary>
    private static bool IsMasthead(Line line) => OutletName.Is(line) || OutletName.IsInstitution(line) || IsNumbered(line)
        || (LineShape.IsShouted(line.Text) && BeginsWithSection(line.Text));

    /// <summary>"INTERVIEW | Jane Roe, baker" above a headline in quotation marks: her words.</summary>
    private static bool IsAboveQuotation(Layout layout, int index) =>
        index + 1 < layout.Lines.Length && layout.Lines[index + 1] is { Kind: LineKind.Bare } below && below.Text[0] is '“' or '«' or '"' or '‘' && below.Text[^1] is '”' or '»' or '"' or '’'
        && BeginsWithSection(layout.Lines[index].Text);

    private static bool BeginsWithSection(string text) =>
        text.IndexOf('|', StringComparison.Ordinal) is > 0 and int bar && ReadingWords.Sections.IsIn(new Line(text[..bar], default).Words);

    /// <summary>"Press release No. 045/2026".</summary>
    private static bool IsNumbered(Line line) =>
        ReadingWords.Sections.MatchAt(line.Words, 0) is > 0 and int kind && line.Words.Length - kind <= 1 && line.Tokens.Any(t => t.Kind == TextTokenKind.Number);

    private static string KeyOf(string text) => LineShape.Key(new Line(text, default));

    private static bool IsMarked(Line line) => line.Block is { Kind: BlockKind.Heading, Level: 1 };

    private static int Score(Line line, string[] slug)
    {
        if (IsMarked(line))
        {
            return 4;
        }

        string[] words = Slug.Of(line.Text).Split('-', StringSplitOptions.RemoveEmptyEntries);
        bool menu = line.Block is null && line.IsSpread;
        bool inAddress = words.Length > 1 && words.Count(slug.Contains) > words.Length * SlugShare;
        bool heading = line.Block?.Kind == BlockKind.Heading;
        return inAddress ? ScoreInAddress : heading || menu ? 0 : words.Length > LeastWords ? 2 : words.Length == LeastWords ? 1 : 0;
    }
}
