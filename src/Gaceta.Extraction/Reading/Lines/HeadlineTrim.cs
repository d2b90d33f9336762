using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Takes off a headline what was copied with it: signs and emoji, a kicker before it, the site's name behind it.</summary>
internal static class HeadlineTrim
{
    /// <summary>A name of a site has at most so many words.</summary>
    private const int LongestName = 4;

    /// <summary>A headline has no fewer words, or what a dash parts is its other half.</summary>
    private const int ShortestTitle = 4;

    private static readonly string[] Separators = [" | ", " – ", " — ", " - ", " · ", " :: ", " » "];

    public static string Trim(string text) => WithoutSite(WithoutKicker(WithoutSigns(text)));

    /// <summary>Emphasis of chat programs, pictographs and the like; quotation marks and brackets belong to the headline.</summary>
    private static string WithoutSigns(string text)
    {
        int start = 0;
        while (start < text.Length && IsOrnament(text[start]))
        {
            start++;
        }

        int end = text.Length;
        while (end > start && text[end - 1] is '*' or '_' or ' ')
        {
            end--;
        }

        return start == end ? text : text[start..end];
    }

    private static bool IsOrnament(char c) =>
        c is '*' or '_' or ' ' or '|' or '\uFE0F' or '\u200D' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.OtherSymbol;

    /// <summary>"BREAKING | A headline": the site's words before a vertical bar.</summary>
    private static string WithoutKicker(string text)
    {
        int bar = text.IndexOf('|', StringComparison.Ordinal);
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        bar = bar < 0 && colon > 0 && LineShape.IsShouted(text[..colon]) && ReadingWords.Sections.Equals(new Line(text[..colon], default).Words) ? colon : bar;
        if (bar <= 0 || text[(bar + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < ShortestTitle)
        {
            return text;
        }

        ImmutableArray<TextToken> kicker = new Line(text[..bar], default).Words;
        bool known = ReadingWords.Sections.Equals(kicker) || kicker.All(w => ReadingWords.Site.Has(w));
        return known || (kicker.Length <= 2 && LineShape.IsShouted(text[..bar])) ? text[(bar + 1)..].Trim() : text;
    }

    /// <summary>What stands behind the headline as the site's name; null without one.</summary>
    public static string? SiteOf(string text)
    {
        string full = WithoutKicker(WithoutSigns(text));
        string title = WithoutSite(full);
        return title.Length < full.Length ? full[title.Length..].Trim(' ', '|', '–', '—', '-', '·', ':', '»') : null;
    }

    private static string WithoutSite(string text)
    {
        (int at, int length) = Separators.Select(s => (text.LastIndexOf(s, StringComparison.Ordinal), s.Length)).Max();
        if (at <= 0)
        {
            return text;
        }

        string[] name = text[(at + length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool named = name.Length is > 0 and <= LongestName && name.All(w => char.IsUpper(w[0]) || w.Length <= 3) && char.IsUpper(name[0][0]);
        bool titled = text[..at].Split(' ').Length >= ShortestTitle && (name.Length <= 2 || !text[..at].Contains(':', StringComparison.Ordinal) || OutletName.Is(new Line(text[(at + length)..], default)));
        return named && titled ? text[..at].Trim() : text;
    }
}
