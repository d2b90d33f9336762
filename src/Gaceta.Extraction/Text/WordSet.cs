namespace Gaceta.Extraction;

/// <summary>Words that have something in common, found as in a <see cref="WordTable{T}"/>.</summary>
/// <param name="words">As tokens bear them; a word may come twice.</param>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly WordTable<bool> _words = new([.. words.Distinct(StringComparer.Ordinal).Select(word => KeyValuePair.Create(word, true))]);

    public bool Contains(TextToken token) => _words.Find(token.Word, token.Hash);
}
