using System.Collections.Immutable;

namespace Gaceta.Extraction.Actors.Tokens;

/// <summary>Tells headlines in which every word has a capital from running text.</summary>
internal static class CaseStyles
{
    /// <summary>Words too short to count: of, the, and keep small letters in headlines too.</summary>
    private const int ShortestWord = 4;

    /// <summary>Below this a block is a name, not a headline: "Ana Ríos".</summary>
    private const int FewestWords = 3;

    /// <summary>
    /// Share of capitals in a headline. Running text that is dense with names stays below two thirds; a headline in title case
    /// seldom has one small long word in five.
    /// </summary>
    private const double Share = 0.75;

    public static ImmutableArray<CaseStyle> Of(ImmutableArray<Token> tokens)
    {
        int blocks = tokens.IsEmpty ? 0 : tokens[^1].Block + 1;
        int[] words = new int[blocks];
        int[] capitals = new int[blocks];
        foreach (Token token in tokens.Where(t => t.IsWord && t.Folded.Length >= ShortestWord && t.Shape != TokenShape.Number))
        {
            words[token.Block]++;
            capitals[token.Block] += token.HasCapital ? 1 : 0;
        }

        return [.. words.Zip(capitals, (all, capital) =>
            all >= FewestWords && capital >= Share * all ? CaseStyle.Headline : CaseStyle.Sentence)];
    }
}
