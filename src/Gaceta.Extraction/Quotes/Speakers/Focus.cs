namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Whom a text has been about up to a place: walks back over its sentences.</summary>
internal sealed class Focus
{
    /// <summary>How many blocks back a pronoun reaches. From the labelled passages: with one, statements over several paragraphs lose their speaker.</summary>
    private const int Reach = 3;

    /// <summary>The same in tokens, for blocks without end.</summary>
    private const int LongestReach = 600;

    private readonly Discourse _discourse;
    private readonly SentenceFocus _sentence;
    private readonly Questions _questions;

    public Focus(Discourse discourse)
    {
        _discourse = discourse;
        _questions = new(discourse);
        Conversation = new(discourse);
        Sayings = new(discourse);
        Subjects = new(discourse);
        _sentence = new(discourse, Conversation, Sayings, Subjects);
    }

    /// <summary>Who has spoken so far.</summary>
    public Conversation Conversation { get; }

    /// <summary>Who is told to have said something.</summary>
    public Sayings Sayings { get; }

    /// <summary>The names that sentences are about.</summary>
    public NamedSubjects Subjects { get; }

    /// <summary>The speaker or subject of the nearest sentence before a token that has one who may be meant; null where none has.</summary>
    public Subject? Before(int token, Wanted wanted)
    {
        int end = Math.Min(token, _discourse.Text.Count);
        int block = token < _discourse.Text.Count ? _discourse.Text[token].Block : int.MaxValue;
        int limit = Math.Max(0, end - LongestReach);
        bool narrates = false;
        wanted = Conversation.AskerBefore(token) is { } asker ? wanted.But(asker) : wanted;
        while (end > limit && _discourse.Text[end - 1].Block >= block - Reach)
        {
            int start = Math.Max(limit, _discourse.StartOfSentence(end - 1));
            bool here = _discourse.Text[start].Block == block;
            if (_sentence.Find(start, end, wanted, here, here || !narrates) is { } subject)
            {
                return subject;
            }

            narrates |= here && _discourse.IsNarrated(start, end);
            end = start;
        }

        return null;
    }

    /// <summary>"And now? “…”": whom a question of the narrator's is put to that opens the paragraph of a token: whom the article names first. Null where it has named or quoted somebody since.</summary>
    public ArticleActor? Questioned(int token) =>
        _questions.OpeningParagraphOf(token) is { } start && Conversation.In(start, token) is null ? _discourse.Topic : null;
}
