using System.Collections.Immutable;

namespace Gaceta.Extraction.Actors.Tokens;

/// <summary>Tells headlines in which every word has a capital from running text, which ends with a full stop.</summary>
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

    /// <summary>Brackets from which on a block full of names is a line-up or a result: "Ana Ríos (Spain) beat Eva Paz (Peru)" has two, a headline one at most.</summary>
    private const int BracketsOfResult = 2;

    public static ImmutableArray<CaseStyle> Of(ImmutableArray<Token> tokens)
    {
        var styles = ImmutableArray.CreateBuilder<CaseStyle>();
        for (int start = 0; start < tokens.Length;)
        {
            int end = start;
            while (end < tokens.Length && tokens[end].Block == tokens[start].Block)
            {
                end++;
            }

            styles.AddRange(Enumerable.Repeat(CaseStyle.Sentence, tokens[start].Block - styles.Count));
            styles.Add(OfBlock(tokens.AsSpan()[start..end]));
            start = end;
        }

        return styles.DrainToImmutable();
    }

    private static CaseStyle OfBlock(ReadOnlySpan<Token> tokens)
    {
        (int words, int capitals, int upper, int brackets) = (0, 0, 0, 0);
        foreach (Token token in tokens)
        {
            bool counts = token.IsWord && token.Shape != TokenShape.Number && token.Folded.Length >= ShortestWord;
            words += counts ? 1 : 0;
            capitals += counts && token.HasCapital ? 1 : 0;
            brackets += token.Is('(') ? 1 : 0;
            upper += counts && token.Shape == TokenShape.Upper ? 1 : 0;
        }

        bool stopped = (tokens[^1].Is('.') || brackets >= BracketsOfResult) && upper < words;
        return words >= FewestWords && capitals >= Share * words && !stopped ? CaseStyle.Headline : CaseStyle.Sentence;
    }
}
