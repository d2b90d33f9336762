using System.Collections.Immutable;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>
/// The words of all lexicons together: a site's own lines are often in another language than its article, and a line has to be
/// told before the language of the text is known.
/// </summary>
internal static class ReadingWords
{
    public static PhraseSet Published { get; } = All(r => r.Published);

    public static PhraseSet Updated { get; } = All(r => r.Updated);

    public static PhraseSet Clock { get; } = All(r => r.Clock);

    public static PhraseSet Bylines { get; } = All(r => r.Bylines);

    public static PhraseSet Joiners { get; } = All(r => r.Joiners);

    public static PhraseSet Roles { get; } = All(r => r.Roles);

    public static PhraseSet Site { get; } = All(r => r.Site);

    public static PhraseSet Address { get; } = All(r => r.Address);

    public static PhraseSet Phrases { get; } = All(r => r.Phrases);

    public static PhraseSet Sections { get; } = All(r => r.Sections);

    public static PhraseSet Teasers { get; } = All(r => r.Teasers);

    public static PhraseSet Lists { get; } = All(r => r.Lists);

    public static PhraseSet Captions { get; } = All(r => r.Captions);

    public static PhraseSet Credits { get; } = All(r => r.Credits);

    public static PhraseSet Comments { get; } = All(r => r.Comments);

    public static PhraseSet Ago { get; } = All(r => r.Ago);

    public static PhraseSet Outlets { get; } = All(r => r.Outlets);

    public static PhraseSet Pages { get; } = All(r => r.Pages);

    public static PhraseSet Jumps { get; } = All(r => r.Jumps);

    public static PhraseSet About { get; } = All(r => r.About);

    public static PhraseSet Appeared { get; } = All(r => r.Appeared);

    /// <summary>Head words of organisations.</summary>
    public static PhraseSet Institutions { get; } = new(Lexicon.All.SelectMany(l => l.Names.OrganizationHeads));

    /// <summary>Names of states, capitals and other places.</summary>
    public static PhraseSet Places { get; } = new(Lexicon.All.SelectMany(l => l.Names.Places.Concat(l.Names.States.Values.SelectMany(s => s.Split(',', ';')))));

    public static PhraseSet Weekdays { get; } = new(Lexicon.All.SelectMany(l => l.Dates.Weekdays).SelectMany(names => names));

    public static PhraseSet Endings { get; } = All(r => r.Endings);

    /// <summary>Whether it is a frequent word of any language, which by itself says nothing.</summary>
    public static bool IsFrequent(TextToken word) => Frequent.Contains(word);

    private static readonly WordSet Frequent = new(Lexicon.All.SelectMany(l => l.Languages.Words).Select(Folding.Fold));

    private static readonly ImmutableArray<(Field Field, PhraseSet Labels)> Labels =
        [.. Enum.GetValues<Field>().Select(field => (field, All(r => r.Fields.GetValueOrDefault(field.ToString().ToLowerInvariant(), []))))];

    /// <summary>The fields that a label may mean, in the order of <see cref="Field"/>.</summary>
    public static IEnumerable<Field> FieldsOf(ImmutableArray<TextToken> label) => Labels.Where(l => l.Labels.Equals(label)).Select(l => l.Field);

    private static PhraseSet All(Func<ReadingLexicon, IEnumerable<string>> section) => new(Lexicon.All.SelectMany(l => section(l.Reading)));
}
