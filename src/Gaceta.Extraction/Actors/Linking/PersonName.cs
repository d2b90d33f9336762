using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Linking;

/// <summary>A person's name as words that can be compared: folded, without particles and suffixes.</summary>
internal sealed class PersonName
{
    private PersonName(ImmutableArray<string> words, int givenNames, string? generation)
    {
        Generation = generation;
        Words = words;
        GivenNames = givenNames;
    }

    public ImmutableArray<string> Words { get; }

    /// <summary>How many words at the beginning are given names; at least one, and one word at least is left for the surname.</summary>
    public int GivenNames { get; }

    public ReadOnlySpan<string> Surnames => Words.AsSpan()[Math.Min(GivenNames, Words.Length)..];

    /// <summary>What tells father and son apart: jr, sr, iii, hijo; null when nothing does.</summary>
    public string? Generation { get; }

    public static PersonName Parse(string name, Vocabulary vocabulary)
    {
        ImmutableArray<Token> tokens = Tokenizer.Cut(name);
        var all = ImmutableArray.CreateBuilder<string>(tokens.Length);
        string? generation = null;
        foreach (Token token in tokens)
        {
            WordRole roles = vocabulary.WordOf(token).Roles;
            generation = (roles & WordRole.NameSuffix) != 0 ? token.Folded.TrimEnd('.') : generation;
            if (token.IsWord && token.Shape != TokenShape.Lower && (roles & (WordRole.NameSuffix | WordRole.Honorific)) == 0)
            {
                all.Add(token.Folded);
            }
        }

        ImmutableArray<string> words = all.DrainToImmutable();
        int given = 1;
        while (given < words.Length - 1 && (IsInitial(words[given]) || IsGiven(vocabulary, words[given])))
        {
            given++;
        }

        return new PersonName(words, given, generation);
    }

    /// <summary>Whether the two are told apart as father and son.</summary>
    public bool IsOtherGeneration(PersonName other) => Generation is not null && other.Generation is not null && Generation != other.Generation;

    /// <summary>Whether both may name one person: given names agree, and the surnames of one begin or end those of the other.</summary>
    public bool AgreesWith(PersonName other) =>
        Words.Length > 1 && other.Words.Length > 1
        && GivenNamesAlike.Are(Words[0], other.Words[0])
        && (Surnames.Length >= other.Surnames.Length ? BeginsOrEnds(Surnames, other.Surnames) : BeginsOrEnds(other.Surnames, Surnames));

    /// <summary>Whether <paramref name="words"/> are a surname of this person, or several words of the end of the name.</summary>
    public bool HasSurname(ReadOnlySpan<string> words)
    {
        for (int i = 1; i + words.Length <= Words.Length; i++)
        {
            if (Words.AsSpan().Slice(i, words.Length).SequenceEqual(words))
            {
                return i >= GivenNames || words.Length > 1 || i == Words.Length - 1;
            }
        }

        return false;
    }

    private static bool BeginsOrEnds(ReadOnlySpan<string> longer, ReadOnlySpan<string> shorter) =>
        longer.StartsWith(shorter) || longer.EndsWith(shorter);

    private static bool IsInitial(string word) => word.Length <= 2 && word.EndsWith('.');

    private static bool IsGiven(Vocabulary vocabulary, string word) => (vocabulary.RolesOf(word) & WordRole.GivenName) != 0;
}
