using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Linking;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Identities;

/// <summary>A person's name taken apart, so that names of different articles can be compared piece by piece.</summary>
/// <param name="Given">Folded; perhaps an initial with its full stop; empty for a name of one word.</param>
/// <param name="Middles">Further given names and initials.</param>
/// <param name="Surnames">At least one.</param>
/// <param name="Suffix">What tells father from son, as <c>jr</c>; mostly empty.</param>
internal sealed record NameParts(string Given, ImmutableArray<string> Middles, ImmutableArray<string> Surnames, string Suffix)
{
    /// <returns>Null for a name without words, or of so many that it is none.</returns>
    public static NameParts? Parse(string name, Vocabulary vocabulary)
    {
        PersonName parsed = PersonName.Parse(name, vocabulary);
        int given = parsed.Words.Length > 1 ? Math.Min(parsed.GivenNames, parsed.Words.Length - 1) : 0;
        string suffix = Tokenizer.Cut(name).Where(t => vocabulary.Is(t, WordRole.NameSuffix)).Select(t => t.Folded.TrimEnd('.')).FirstOrDefault("");
        return parsed.Words.Length is 0 or > MostWords
            ? null
            : new(given > 0 ? parsed.Words[0] : "", given > 1 ? parsed.Words[1..given] : [], parsed.Words[given..], suffix);
    }

    /// <summary>Words of a name. Seven are two given names, a compound and two surnames; what is longer is a heading or a list.</summary>
    private const int MostWords = 7;

    public bool IsOneWord => Given.Length == 0;

    public bool HasInitial => IsInitial(Given);

    public bool HasMiddleInitialsOnly => !Middles.IsEmpty && Middles.All(IsInitial);

    /// <summary>Whether both cannot name one person: their given or middle names, surnames or suffixes differ.</summary>
    public bool Contradicts(NameParts other) =>
        Suffix != other.Suffix
        || (!IsOneWord && !other.IsOneWord && !GivenNamesAlike.Are(Given, other.Given))
        || Middles.Zip(other.Middles).Any(m => !GivenNamesAlike.Are(m.First, m.Second))
        || !(StartsOrEndsWith(Surnames, other.Surnames) || StartsOrEndsWith(other.Surnames, Surnames));

    private static bool StartsOrEndsWith(ImmutableArray<string> longer, ImmutableArray<string> shorter) =>
        longer.AsSpan().StartsWith(shorter.AsSpan()) || longer.AsSpan().EndsWith(shorter.AsSpan());

    private static bool IsInitial(string word) => word.TrimEnd('.').Length == 1;
}
