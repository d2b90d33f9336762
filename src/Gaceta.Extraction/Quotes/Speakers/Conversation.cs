namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Who has spoken so far, quote by quote.</summary>
internal sealed class Conversation(Discourse discourse)
{
    private readonly List<Turn> _turns = [];

    /// <summary>Who spoke last; null before the first quote, and for somebody who has no name.</summary>
    public ArticleActor? LastSpeaker => _turns.Count > 0 ? _turns[^1].Speaker : null;

    /// <summary>Takes note of who says a quote; quotes come in text order.</summary>
    public void Add(Turn turn) => _turns.Add(turn);

    /// <summary>The last quote of a sentence; null when it has none.</summary>
    public Turn? In(int start, int end)
    {
        int i = _turns.Count - 1;
        while (i >= 0 && _turns[i].Token >= end)
        {
            i--;
        }

        return i >= 0 && _turns[i].Token >= start ? _turns[i] : null;
    }

    /// <summary>“Did you write?” asked Ríos. ¶ “I did,” he said.: who asked, where the next paragraph opens with a quote; null when nobody did.</summary>
    public ArticleActor? AskerBefore(int token) =>
        _turns.Count > 0 && _turns[^1] is { Asks: true, Speaker: { } asker } && token > 0 && token < discourse.Text.Count
        && discourse.Text[token].Block == discourse.Text[_turns[^1].Token].Block + 1 && !discourse.Text.SameBlock(token - 1, token) && !discourse.Text[token].IsWord
            ? asker
            : null;
}
