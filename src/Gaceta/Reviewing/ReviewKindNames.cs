namespace Gaceta.Reviewing;

/// <summary>The kinds by name: as headings for people, in kebab case for machines.</summary>
internal static class ReviewKindNames
{
    public static string Heading(ReviewKind kind) => kind switch
    {
        ReviewKind.Error => "Errors",
        ReviewKind.Doubt => "Contradictions and doubts",
        ReviewKind.NearDuplicate => "Articles with much the same text",
        ReviewKind.UnknownDate => "Unknown date",
        ReviewKind.UnknownSource => "Unknown source",
        ReviewKind.UnknownAddress => "Unknown address",
        ReviewKind.UnknownTitle => "Unknown title",
        ReviewKind.UnknownLanguage => "Unknown language",
        ReviewKind.InferredValue => "Values concluded from cues",
        ReviewKind.DerivedTitle => "Titles taken from the text",
        _ => "Quotes without a speaker",
    };

    /// <summary>Stable, for it is printed for machines.</summary>
    public static string Code(ReviewKind kind) => kind switch
    {
        ReviewKind.Error => "error",
        ReviewKind.Doubt => "doubt",
        ReviewKind.NearDuplicate => "near-duplicate",
        ReviewKind.UnknownDate => "unknown-date",
        ReviewKind.UnknownSource => "unknown-source",
        ReviewKind.UnknownAddress => "unknown-address",
        ReviewKind.UnknownTitle => "unknown-title",
        ReviewKind.UnknownLanguage => "unknown-language",
        ReviewKind.InferredValue => "inferred-value",
        ReviewKind.DerivedTitle => "derived-title",
        _ => "quotes-without-speaker",
    };
}
