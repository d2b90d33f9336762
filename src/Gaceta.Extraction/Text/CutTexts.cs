using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>The tokens of texts that were cut before, so that later stages need not cut them again.</summary>
internal sealed class CutTexts
{
    private readonly Dictionary<string, ImmutableArray<TextToken>> _tokens = new(ReferenceEqualityComparer.Instance);

    public CutTexts(IEnumerable<(string Text, ImmutableArray<TextToken> Tokens)> texts)
    {
        foreach ((string text, ImmutableArray<TextToken> tokens) in texts)
        {
            _tokens[text] = tokens;
        }
    }

    public static CutTexts None { get; } = new([]);

    /// <param name="text">Found if it is the very string that was cut.</param>
    public ImmutableArray<TextToken> TokensOf(string text) => _tokens.TryGetValue(text, out ImmutableArray<TextToken> tokens) ? tokens : TextTokens.Of(text);
}
