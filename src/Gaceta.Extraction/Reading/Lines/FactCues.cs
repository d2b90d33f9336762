using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>What the lines of an article state, as cues: those above the text first, then those below it.</summary>
internal sealed class FactCues
{
    /// <summary>The article's own address, perhaps in two forms; more of them are a list of links.</summary>
    private const int MostAddresses = 2;

    private readonly ImmutableArray<Fact> _facts;

    private FactCues(ImmutableArray<Fact> facts) => _facts = facts;

    /// <summary>The days of publication; a labelled one before one that merely stands there, unless it is that of a mail.</summary>
    public ImmutableArray<Cue<EdtfDate>> Dates =>
        [.. DateOrder.Resolve(_facts)
            .OrderBy(pair => pair.Fact.Rule switch { "date-line" => 1, "date-label" when IsMail => 2, "issue-line" => 3, _ => 0 })
            .DistinctBy(pair => (pair.Date, pair.Fact.Rule))
            .Select(pair => new Cue<EdtfDate>(pair.Date, EvidenceOf(pair.Fact) with { Reads = pair.Date.ToString() }))];

    private bool IsMail => _facts.Any(f => f.Rule == FieldReader.SenderRule);

    public static FactCues Of(Layout layout, SourceText source)
    {
        IEnumerable<Fact> header = FactsAt(layout, layout.IsHeader);
        IEnumerable<Fact> tail = FactsAt(layout, i => !layout.IsHeader(i) && layout.IsTail(i));
        IEnumerable<Fact> middle = FactsAt(layout, i => !layout.IsHeader(i) && !layout.IsTail(i)).Where(f => f.Rule.EndsWith("-label", StringComparison.Ordinal));
        Fact[] beside = source.Address is { Length: > 0 } address ? [new Fact(Field.Address, address, "address-beside-file", address, default)] : [];
        Fact[] all = [.. header, .. tail, .. middle, .. beside];
        int listed = all.Where(f => f.Rule == "address-line").DistinctBy(f => f.Value).Count();
        return new([.. all.Where(f => f.Rule != "address-line" || listed <= MostAddresses)]);
    }

    /// <summary>The cues of one field, best first, each value once.</summary>
    public ImmutableArray<Cue<string>> Of(Field field) =>
        [.. _facts.Where(f => f.Field == field).DistinctBy(f => f.Value).Select(f => new Cue<string>(f.Value, EvidenceOf(f)))];

    private static IEnumerable<Fact> FactsAt(Layout layout, Func<int, bool> isThere) =>
        layout.Lines.Where((_, i) => isThere(i)).SelectMany(line => line.Facts);

    private static Evidence EvidenceOf(Fact fact) => new(Certainty.Stated, fact.Rule, fact.Words)
    {
        Reads = fact.Value == fact.Words ? null : fact.Value,
        Span = fact.Span.Length > 0 ? fact.Span : null,
    };
}
