using Gaceta.Extraction.Actors.Tokens;

namespace Gaceta.Extraction.Actors.Vocabularies;

/// <summary>Phrases by their folded words. Finds the longest at a place in time that depends on its length alone.</summary>
internal sealed class PhraseTrie<T>
{
    private readonly Node _root = new();

    public void Add(IEnumerable<string> words, T value)
    {
        Node node = _root;
        foreach (string word in words)
        {
            node.Next ??= new();
            int hash = WordHash.Of(word);
            Node? next = node.Next.Find(word, hash);
            if (next is null)
            {
                node.Next.Set(word, hash, next = new Node());
            }

            node = next;
        }

        if (node != _root)
        {
            node.Values.Add(value);
        }
    }

    public bool IsEmpty => _root.Next is null;

    /// <summary>The longest phrase at <paramref name="start"/> inside one block that <paramref name="accepts"/> admits.</summary>
    /// <param name="state">Handed to <paramref name="accepts"/>, so that it need not be made anew for each search.</param>
    /// <returns>The first admitted value and the index behind the phrase; null when there is none.</returns>
    public (T Value, int End)? Longest<TState>(TokenizedText text, int start, TState state, Func<T, int, TState, bool> accepts)
    {
        (T, int)? longest = null;
        Node node = _root;
        for (int i = start; i < text.Count && text[i].Block == text[start].Block && node.Next is not null; i++)
        {
            if (node.Next.Find(text[i].Folded, text[i].Hash) is not { } next)
            {
                break;
            }

            node = next;
            foreach (T value in node.Values)
            {
                if (accepts(value, i + 1, state))
                {
                    longest = (value, i + 1);
                    break;
                }
            }
        }

        return longest;
    }

    private sealed class Node
    {
        public WordTable<Node>? Next { get; set; }

        public List<T> Values { get; } = [];
    }
}
