using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Whom a text has been about up to a place: who spoke last, and the subjects of the sentences before.</summary>
internal sealed class Focus(Discourse discourse)
{
    /// <summary>How many blocks back a pronoun reaches. From the labelled passages: with one, statements over several paragraphs lose their speaker.</summary>
    private const int Reach = 3;

    /// <summary>The same in tokens, for blocks without end.</summary>
    private const int LongestReach = 600;

    private readonly List<Turn> _turns = [];
    private readonly Sayings _sayings = new(discourse);
    private readonly Questions _questions = new(discourse);

    /// <summary>The person whom the article names first.</summary>
    public ArticleActor? Topic { get; } = discourse.Actors.FirstOrDefault(a => a.Kind == ActorKind.Person);

    /// <summary>Who spoke last; null before the first quote, and for somebody who has no name.</summary>
    public ArticleActor? LastSpeaker => _turns.Count > 0 ? _turns[^1].Speaker : null;

    /// <summary>Takes note of who says a quote; quotes come in text order.</summary>
    public void Add(Turn turn) => _turns.Add(turn);

    /// <summary>The speaker or subject of the nearest sentence before a token that has one who may be meant; null where none has.</summary>
    public Subject? Before(int token, Wanted wanted)
    {
        int end = Math.Min(token, discourse.Text.Count);
        int block = token < discourse.Text.Count ? discourse.Text[token].Block : int.MaxValue;
        int limit = Math.Max(0, end - LongestReach);
        bool narrates = false;
        wanted = AskerBefore(token) is { } asker ? wanted.But(asker) : wanted;
        while (end > limit && discourse.Text[end - 1].Block >= block - Reach)
        {
            int start = Math.Max(limit, discourse.StartOfSentence(end - 1));
            bool here = discourse.Text[start].Block == block;
            if (In(start, end, wanted, here, here || !narrates) is { } subject)
            {
                return subject;
            }

            narrates |= here && discourse.IsNarrated(start, end);
            end = start;
        }

        return null;
    }

    /// <summary>"And now? “…”": whom a question of the narrator's is put to that opens the paragraph of a token: whom the article names first. Null where it has named or quoted somebody since.</summary>
    public ArticleActor? Questioned(int token) =>
        _questions.OpeningParagraphOf(token) is { } start && TurnIn(start, token) is null ? Topic : null;

    /// <summary>“Did you write?” asked Ríos. ¶ “I did,” he said.: who asked, where the next paragraph opens with a quote; null when nobody did.</summary>
    private ArticleActor? AskerBefore(int token) =>
        _turns.Count > 0 && _turns[^1] is { Asks: true, Speaker: { } asker } && token > 0 && token < discourse.Text.Count
        && discourse.Text[token].Block == discourse.Text[_turns[^1].Token].Block + 1 && !discourse.Text.SameBlock(token - 1, token) && !discourse.Text[token].IsWord
            ? asker
            : null;

    /// <summary>The one of a sentence that may be meant; null when it has none.</summary>
    /// <param name="here">Whether it is in the block of the words that mean somebody: only there they mean whom a phrase of the narrator's means.</param>
    /// <param name="spoken">Whether they may mean who spoke without a name: not where a paragraph of the narrator's has begun since.</param>
    private Subject? In(int start, int end, Wanted wanted, bool here, bool spoken)
    {
        if (TurnIn(start, end) is { } turn)
        {
            if (OfTurn(turn, wanted, spoken) is { } spoke)
            {
                return spoke;
            }
        }
        else if (!wanted.MayAsk && _questions.AreToldIn(start, end))
        {
            return null;
        }
        else if (PronounOfLastClause(start, end) is { } pronoun && wanted.OfPhrase((pronoun, pronoun + 1)) is { } comes)
        {
            return comes;
        }
        else if (_sayings.In(start, end) is { } saying)
        {
            if (OfSaying(saying, wanted) is { } says && (spoken || says.Actor is not null))
            {
                return says;
            }

            if (saying.Subject is null && OpeningPhrase.Read(discourse, start, end) is null && !discourse.Vocabulary.HeadsComeLast && discourse.EndOfAccording(saying.Verb.First) is null)
            {
                return null;
            }
        }

        return TellsLife(start, end, wanted) ? new Subject(Topic)
            : here && !Has(SpeechRole.Death, start, end) && OpeningPhrase.Read(discourse, start, end) is { } phrase && !IsLeft(phrase, end) && wanted.OfPhrase(phrase) is { } meant ? meant
            : SubjectOf(start, end, wanted) is { } named ? new Subject(named.Actor)
            : null;
    }

    private static Subject? OfTurn(Turn turn, Wanted wanted, bool spoken) =>
        turn.Speaker is { } speaker ? (wanted.May(speaker, true) ? new Subject(speaker) : null)
        : spoken && turn.Words is { } words ? wanted.OfPhrase(words)
        : null;

    private Subject? OfSaying(Saying saying, Wanted wanted) =>
        saying.Subject is not { } subject ? null
        : discourse.At(subject.First) is not { } named ? wanted.OfPhrase(subject)
        : wanted.May(named.Actor, true) ? new Subject(named.Actor)
        : null;

    /// <summary>"She was born in a boatyard", "Nunca se casó": the sentence is about whom the article names first, for all who have spoken since.</summary>
    private bool TellsLife(int start, int end, Wanted wanted) =>
        Topic is not null && Has(SpeechRole.Life, start, end) && wanted.May(Topic, false)
        && (OpeningPhrase.Read(discourse, start, end) is { } phrase
            ? discourse.Is(phrase.First, SpeechRole.Pronoun)
            : !discourse.Vocabulary.HeadsComeLast && SubjectOf(start, end) is null);

    /// <summary>"The council promised one, but she doubts it": the subject of the clause that ends the sentence; null where that is no pronoun.</summary>
    private int? PronounOfLastClause(int start, int end)
    {
        for (int i = end - 1; i > start + 1; i--)
        {
            if (discourse.IsSubjectPronoun(i, SpeechRole.Male | SpeechRole.Female) && discourse.Is(i - 1, SpeechRole.Coordinator) && discourse.Text[i - 2].Is(','))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>"Her lawyer declined, but she would not": the sentence comes back to whose he is.</summary>
    private bool IsLeft((int First, int End) phrase, int end) =>
        discourse.Is(phrase.First, SpeechRole.Possessive) && Enumerable.Range(phrase.End, Math.Max(0, end - phrase.End)).Any(i => discourse.IsSubjectPronoun(i, SpeechRole.Male | SpeechRole.Female));

    private bool Has(SpeechRole role, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (discourse.Is(i, role))
            {
                return true;
            }
        }

        return false;
    }

    private Turn? TurnIn(int start, int end)
    {
        int i = _turns.Count - 1;
        while (i >= 0 && _turns[i].Token >= end)
        {
            i--;
        }

        return i >= 0 && _turns[i].Token >= start ? _turns[i] : null;
    }

    /// <summary>
    /// Of a sentence: who speaks in it; else its first name that no preposition governs; else its last, unless a pronoun is its subject.
    /// </summary>
    private Named? SubjectOf(int start, int end, Wanted wanted)
    {
        bool taken = start < end && (discourse.Is(start, SpeechRole.Pronoun) || VerbOpenings.OpensWithVerb(discourse, start));
        bool dies = Has(SpeechRole.Death, start, end);
        Named? subject = null;
        Named? last = null;
        for (int i = start; i < end; i++)
        {
            taken |= last is null && discourse.IsSubjectPronoun(i, SpeechRole.Male | SpeechRole.Female);
            if (discourse.At(i) is not { } named || named.First != i)
            {
                continue;
            }

            bool speaks = Speaks(named);
            if (!wanted.May(named.Actor, speaks) || discourse.IsTold(named) || (dies && named.Actor != Topic))
            {
                continue;
            }

            if (speaks)
            {
                return named;
            }

            subject = subject is not null && IsOfMainClause(named, start) ? null : subject;
            subject ??= discourse.IsGoverned(i) || discourse.Modifies(named) ? null : named;
            last = named;
        }

        return subject ?? (taken || !wanted.InPassing ? null : last);
    }

    /// <summary>"Cuando Juan Paz llamó, Ana Ríos colgó", "Juan Paz llamó, pero Ana Ríos colgó": the clause before it is over, and a verb stands right behind.</summary>
    private bool IsOfMainClause(Named named, int start) =>
        named.First > 1 && named.End < discourse.Text.Count
        && ((discourse.Text[named.First - 1].Is(',') && discourse.Is(start, WordRole.Common) && !discourse.IsArticle(start))
            || (discourse.Is(named.First - 1, SpeechRole.Coordinator) && discourse.Text[named.First - 2].Is(',')))
        && (discourse.Is(named.End, WordRole.Acting) || discourse.Is(named.End, SpeechRole.Clitic) || discourse.IsVerbByEnding(named.End));

    /// <summary>Whom a sentence is about, of the tokens from <paramref name="start"/> to before <paramref name="end"/>; null when it names nobody but in passing.</summary>
    public Named? SubjectOf(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (discourse.At(i) is { } named && named.First == i && named.Actor.Kind != ActorKind.State && !discourse.IsGoverned(i) && !discourse.Modifies(named))
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>The person who is named as the subject of a sentence's verb of saying: "la portavoz, Ana Ríos, quien afirmó que".</summary>
    public ArticleActor? TellerIn(int start, int end) =>
        _sayings.In(start, end)?.Subject is { } subject && discourse.At(subject.First) is { Actor: { Kind: ActorKind.Person } person } ? person : null;

    /// <summary>Who speaks in a sentence.</summary>
    public Named? SpeakerIn(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (discourse.At(i) is { } named && named.First == i && Speaks(named))
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>A verb of saying stands right behind the mention, or right before it without a subject of its own.</summary>
    private bool Speaks(Named named)
    {
        int before = discourse.IsArticle(Math.Max(named.First - 1, 0)) ? named.First - 2 : named.First - 1;
        return (discourse.EndOfVerb(named.End) is not null && !discourse.Is(named.End, SpeechRole.Label) && discourse.Text.SameBlock(named.First, named.End))
            || (discourse.EndOfVerb(before) is not null && discourse.Text.SameBlock(before - 1, named.First) && discourse.Text[before - 1].Shape == TokenShape.Mark);
    }
}
