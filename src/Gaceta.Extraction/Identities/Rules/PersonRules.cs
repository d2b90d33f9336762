using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Linking;

namespace Gaceta.Extraction.Identities.Rules;

/// <summary>In which ways the names of one person differ from article to article. The surest come first.</summary>
internal static class PersonRules
{
    public static ImmutableArray<LinkRule> All { get; } =
    [
        new PersonRule("transliteration", Certainty.Inferred, (p, _) => IsFull(p) ? [Whole(p)] : [], p => IsFull(p) ? Whole(p) : null) { IsMutual = true },
        new PersonRule("middle-initial", Certainty.Inferred, MiddleInitials, p => IsFull(p) && p.HasMiddleInitialsOnly ? WithInitials(p) : null),
        new PersonRule("middle-name", Certainty.Inferred, (p, _) => IsFull(p) && !p.Middles.IsEmpty ? [WithoutMiddles(p)] : [], p => IsFull(p) && p.Middles.IsEmpty ? WithoutMiddles(p) : null),
        new PersonRule("second-surname", Certainty.Inferred, FirstSurname, p => IsFull(p) && p.Surnames.Length == 1 ? Under(p, p.Surnames[0]) : null),
        new PersonRule("initial", Certainty.Inferred, (p, _) => IsFull(p) ? [Initial(p)] : [], p => p.HasInitial ? Initial(p) : null),
        new PersonRule("last-surname", null, LastSurname, p => IsFull(p) && p.Surnames.Length == 1 ? Under(p, p.Surnames[0]) : null),
        new PersonRule("suffix", null, (p, _) => p.Suffix.Length > 0 ? [WithoutSuffix(p)] : [], p => IsFull(p) && p.Suffix.Length == 0 ? WithoutSuffix(p) : null),
        new PersonRule("surname-spelling", null, (p, _) => IsFull(p) ? [Spelling(p)] : [], p => IsFull(p) ? Spelling(p) : null) { IsMutual = true },
        new PersonRule("surname-alone", null, (p, form) => p.IsOneWord ? [] : [CalledBy(p, form)], p => p.IsOneWord ? p.Surnames[0] : null),
    ];

    private static bool IsFull(NameParts person) => !person.IsOneWord && !person.HasInitial;

    private static string Whole(NameParts person) => Key(Given(person), Middles(person), Surnames(person), person.Suffix);

    private static IEnumerable<string> MiddleInitials(NameParts person, ActorForm form) =>
        IsFull(person) && !person.Middles.IsEmpty && !person.HasMiddleInitialsOnly ? [WithInitials(person)] : [];

    private static string WithInitials(NameParts person) => Key(Given(person), string.Concat(person.Middles.Select(m => m[0])), Surnames(person), person.Suffix);

    private static string WithoutMiddles(NameParts person) => Key(Given(person), Surnames(person), person.Suffix);

    /// <summary>Ana Ríos Soto is Ana Ríos, unless her own articles call her Soto.</summary>
    private static IEnumerable<string> FirstSurname(NameParts person, ActorForm form) =>
        IsFull(person) && person.Surnames.Length > 1 ? [Under(person, CalledBy(person, form))] : [];

    private static IEnumerable<string> LastSurname(NameParts person, ActorForm form) =>
        IsFull(person) && person.Surnames.Length > 1 ? [Under(person, person.Surnames[^1])] : [];

    private static string CalledBy(NameParts person, ActorForm form) =>
        form.ShortNames.Contains(Slug.Of(person.Surnames[^1])) && !form.ShortNames.Contains(Slug.Of(person.Surnames[0])) ? person.Surnames[^1] : person.Surnames[0];

    private static string Under(NameParts person, string surname) => Key(Given(person), surname, person.Suffix);

    private static string Initial(NameParts person) => Key(person.Given[..1], Surnames(person), person.Suffix);

    private static string WithoutSuffix(NameParts person) => Key(Given(person), Surnames(person));

    private static string Spelling(NameParts person) => Key(Given(person), Middles(person), GivenNamesAlike.Skeleton(Surnames(person)), person.Suffix);

    private static string Given(NameParts person) => GivenNamesAlike.Skeleton(person.Given);

    private static string Middles(NameParts person) => string.Join(' ', person.Middles.Select(GivenNamesAlike.Skeleton));

    private static string Surnames(NameParts person) => string.Join(' ', person.Surnames);

    private static string Key(params ReadOnlySpan<string> parts) => string.Join('|', parts);
}
