using System.Collections.Immutable;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>
/// Orders a page's titles. The headline that readers see wins where another cue resembles it, without a section's name before it or a
/// standfirst behind it; where none does, the title that most cues give.
/// </summary>
internal static class TitleRanking
{
    /// <summary>A title that is only a part of the headline has to be this long, in UTF-16 units, to be the whole of it.</summary>
    private const int ShortestCore = 15;

    private const int Confirmed = 100;

    public static ImmutableArray<Cue<string>> Rank(IReadOnlyList<Cue<string>> headlines, IReadOnlyList<Cue<string>> stated)
    {
        Cue<string>[] seen = [.. headlines.Select(h => Core(h, stated))];
        Cue<string>[] whole = [.. stated.Select(c => Mended(c, stated))];
        Dictionary<string, int> votes = seen.Concat(whole).CountBy(c => Slug.Of(c.Value)).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. seen.Select(c => (Cue: c, Score: Score(c, votes) + (whole.Any(w => Resembles(w.Value, c.Value)) ? Confirmed : seen.Length > 1 ? -1 : 0)))
                .Concat(whole.Select(c => (Cue: c, Score: Score(c, votes))))
                .OrderByDescending(p => p.Score)
                .Select(p => p.Cue)
                .DistinctBy(c => (c.Value, c.Evidence.Rule, c.Evidence.Selector)),
        ];
    }

    /// <summary>
    /// The headline without what stands beside the title in it: a stated title that it begins or ends with. Where the page states the whole of it too, only
    /// the name of a section before it goes: what else is missing from the other was cut.
    /// </summary>
    private static Cue<string> Core(Cue<string> headline, IReadOnlyList<Cue<string>> stated)
    {
        bool whole = stated.Any(s => Slug.Of(s.Value) == Slug.Of(headline.Value));
        string? core = stated.Select(s => s.Value).FirstOrDefault(s => s.Length >= ShortestCore && s.Length < headline.Value.Length
            && ((headline.Value.EndsWith(" " + s, StringComparison.Ordinal) && (!whole || IsSection(headline.Value[..^s.Length])))
                || (headline.Value.StartsWith(s + " ", StringComparison.Ordinal) && !whole)));
        return core is null ? headline : new(core, headline.Evidence with { Reads = core });
    }

    private static bool IsSection(string beforeTitle) => ReadingWords.Sections.Equals(new Line(beforeTitle, default).Words);

    /// <summary>A title that breaks off before a quotation mark was cut by its attribute's own marks.</summary>
    private static Cue<string> Mended(Cue<string> cue, IReadOnlyList<Cue<string>> stated)
    {
        string? whole = stated.Select(s => s.Value).FirstOrDefault(s => s.Length > cue.Value.Length + 1
            && s.StartsWith(cue.Value, StringComparison.Ordinal) && s.AsSpan(cue.Value.Length).TrimStart()[0] == '"');
        return whole is null ? cue : new(whole, cue.Evidence with { Reads = whole });
    }

    /// <summary>How many cues agree, and a fraction for the kind of cue.</summary>
    private static double Score(Cue<string> cue, Dictionary<string, int> votes) => votes[Slug.Of(cue.Value)] + cue.Evidence.Rule switch
    {
        "headline" => 0.5,
        "json-ld" => 0.4,
        "opengraph" => 0.3,
        "microdata" => 0.2,
        "title-element" => 0.1,
        _ => 0,
    };

    /// <summary>Whether half of the words of the shorter one are in the other.</summary>
    private static bool Resembles(string a, string b)
    {
        string[] first = Slug.Of(a).Split('-', StringSplitOptions.RemoveEmptyEntries);
        string[] second = Slug.Of(b).Split('-', StringSplitOptions.RemoveEmptyEntries);
        return first.Intersect(second).Count() * 2 >= Math.Max(Math.Min(first.Length, second.Length), 3);
    }
}
