using System.Collections.Immutable;

namespace Gaceta.Extraction.Actors.Vocabularies;

/// <summary>A state of the world as one lexicon writes it: <c>names; adjectives; capitals</c>, each parted by commas.</summary>
internal sealed record State(string Code, ImmutableArray<string> Names, ImmutableArray<string> Adjectives, ImmutableArray<string> Capitals)
{
    public static State Parse(string code, string line)
    {
        string[] fields = line.Split(';');
        return new(code, List(fields, 0), List(fields, 1), List(fields, 2));
    }

    private static ImmutableArray<string> List(string[] fields, int index) =>
        index < fields.Length ? [.. fields[index].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : [];
}
