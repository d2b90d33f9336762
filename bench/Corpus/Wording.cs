using System.Collections.Immutable;

namespace Gaceta.Bench.Corpus;

/// <summary>
/// The words of one language that articles are made of. In sentences, <c>{p}</c> stands for a person, <c>{f}</c> for a family name, <c>{o}</c> for
/// an organisation, <c>{t}</c> for a town, <c>{w}</c> for a weekday, <c>{d}</c> for a date and <c>{n}</c> for a number.
/// </summary>
internal sealed record Wording
{
    public required string Language { get; init; }

    public required ImmutableArray<string> GivenNames { get; init; }

    public required ImmutableArray<string> FamilyNames { get; init; }

    /// <summary>Between the two family names of who bears two.</summary>
    public required string FamilyNameJoint { get; init; }

    public required ImmutableArray<string> Sources { get; init; }

    public required ImmutableArray<string> Organisations { get; init; }

    public required ImmutableArray<string> Towns { get; init; }

    public required ImmutableArray<string> Weekdays { get; init; }

    public required ImmutableArray<string> Months { get; init; }

    public required ImmutableArray<string> Headlines { get; init; }

    public required ImmutableArray<string> Sentences { get; init; }

    /// <summary>Lines that sites put between paragraphs.</summary>
    public required ImmutableArray<string> Interruptions { get; init; }

    /// <summary>Day, month and year.</summary>
    public required string DateForm { get; init; }

    public required string Byline { get; init; }
}
