using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>The readings of the title: what a label names, then the headline above the text.</summary>
internal static class TitleCues
{
    public static ImmutableArray<Cue<string>> Of(FactCues facts, Line? headline)
    {
        ImmutableArray<Cue<string>> labelled = facts.Of(Field.Title);
        if (headline is null)
        {
            return labelled;
        }

        string rule = headline.Block?.Kind == BlockKind.Heading ? "first-heading" : "headline";
        string title = HeadlineTrim.Trim(headline.Text);
        return labelled.Add(new Cue<string>(title, new Evidence(Certainty.Stated, rule, headline.Text)
        {
            Reads = title == headline.Text ? null : title,
            Span = headline.Span,
        }));
    }
}
