using Gaceta.Extraction.Actors.Tokens;

namespace Gaceta.Extraction.Quotes.Marks;

/// <summary>Tells which quotes stand apart and only show again, in large print, what the article says elsewhere.</summary>
/// <param name="apart">The quotes that are all of their block.</param>
internal sealed class PullQuotes(TokenizedText text, IReadOnlyCollection<QuotedSpan> apart)
{
    /// <summary>Words at either end that the article must have in one piece; fewer are a common phrase.</summary>
    private const int Ends = 4;

    private HashSet<int>? _said;

    /// <summary>Whether the first and the last words of a quote stand elsewhere too.</summary>
    /// <param name="words">The indices of its words.</param>
    public bool Repeats(IReadOnlyList<int> words)
    {
        if (words.Count < Ends)
        {
            return false;
        }

        _said ??= Read();
        return _said.Contains(Hash(words, 0)) && _said.Contains(Hash(words, words.Count - Ends));
    }

    /// <summary>All runs of words of the blocks that are no quote set apart.</summary>
    private HashSet<int> Read()
    {
        HashSet<int> skipped = [.. apart.Select(q => q.Block)];
        var runs = new HashSet<int>();
        var words = new List<int>();
        for (int i = 0; i < text.Count; i++)
        {
            if (!text[i].IsWord || skipped.Contains(text[i].Block))
            {
                continue;
            }

            words.Add(i);
            if (words.Count >= Ends)
            {
                runs.Add(Hash(words, words.Count - Ends));
            }
        }

        return runs;
    }

    private int Hash(IReadOnlyList<int> words, int first)
    {
        int hash = 0;
        for (int i = first; i < first + Ends; i++)
        {
            hash = unchecked((hash * 31) + text[words[i]].Hash);
        }

        return hash;
    }
}
