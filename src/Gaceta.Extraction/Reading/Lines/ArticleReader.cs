using System.Collections.Immutable;
using Gaceta.Extraction.Languages;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>
/// From the lines of a pasted article to a draft: each line is judged by itself, then by its neighbours, then by its place; what states
/// something about the article becomes a cue, what is text a block, and the rest is left out.
/// </summary>
internal static class ArticleReader
{
    public static Draft Read(ImmutableArray<Line> lines, SourceText source)
    {
        string? language = LanguageDetector.Detect(string.Join(' ', lines.Where(LineShape.IsProse).Select(l => l.Text)));
        ImmutableArray<JudgedLine> judged = [.. LineParting.Part(lines, language).Select(line => LineJudge.Judge(line, language))];
        Layout layout = Layout.Of(Neighbours.Apply(judged, language));
        FactCues facts = FactCues.Of(layout, source);
        string? address = facts.Of(Field.Address) is [var first, ..] ? first.Value : null;
        string? labelled = facts.Of(Field.Title) is [var titled, ..] ? titled.Value : null;
        int title = TitleFinder.Find(layout, address, labelled);
        int top = title < 0 && labelled is not null ? layout.LastFact(Field.Title) : title;
        ImmutableArray<Cue<string>> bylines = BylineCues.Of(facts, layout, top);
        layout = AuthorNotes.LeaveOut(layout, bylines);
        (Cue<string>? lead, int repeated) = LeadFinder.Find(layout, top);
        ImmutableArray<Block> blocks = new BodyBuilder(layout, title, top, repeated, language, address).Build();

        return DateEvidence.Add(source, language, new Draft
        {
            Titles = TitleCues.Of(facts, title < 0 ? null : layout.Lines[title].Line),
            Leads = [.. facts.Of(Field.Lead), .. lead is null ? Array.Empty<Cue<string>>() : [lead]],
            Dates = facts.Dates,
            Bylines = bylines,
            SiteNames = SiteCues.Of(facts, layout, top, address, blocks),
            Urls = facts.Of(Field.Address),
            Images = facts.Of(Field.Image),
            Languages = [.. facts.Of(Field.Language).Where(c => c.Value.Length == 2)],
            Blocks = blocks,
            Cut = new CutTexts(layout.Lines.Select(line => (line.Text, line.Line.Tokens))),
        });
    }
}
