using System.Collections.Frozen;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Phrases that are looked up by their words, without a search through all of them.</summary>
internal sealed class PhraseSet
{
    private readonly FrozenSet<string> _phrases;
    private readonly int _longest;

    /// <param name="phrases">Folded, words parted by single spaces.</param>
    public PhraseSet(IEnumerable<string> phrases)
    {
        _phrases = phrases.Select(p => p.Replace(' ', '-')).ToFrozenSet(StringComparer.Ordinal);
        _longest = _phrases.Count == 0 ? 0 : _phrases.Max(p => p.Split('-').Length);
    }

    /// <param name="words">Folded.</param>
    public bool Holds(string[] words) => words.Length <= _longest && _phrases.Contains(string.Join('-', words));

    /// <summary>Whether the words from <paramref name="at"/> on begin with a phrase.</summary>
    public bool BeginsAt(string[] words, int at)
    {
        for (int count = Math.Min(_longest, words.Length - at); count > 0; count--)
        {
            if (_phrases.Contains(string.Join('-', words, at, count)))
            {
                return true;
            }
        }

        return false;
    }
}
