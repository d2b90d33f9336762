namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Whom one sentence is about: who speaks in it, in marks or without, else its subject.</summary>
internal sealed class SentenceFocus(Discourse discourse, Conversation conversation, Sayings sayings, NamedSubjects subjects)
{
    private readonly Questions _questions = new(discourse);

    /// <summary>The one of a sentence that may be meant; null when it has none.</summary>
    /// <param name="here">Whether it is in the block of the words that mean somebody: only there they mean whom a phrase of the narrator's means.</param>
    /// <param name="spoken">Whether they may mean who spoke without a name: not where a paragraph of the narrator's has begun since.</param>
    public Subject? Find(int start, int end, Wanted wanted, bool here, bool spoken)
    {
        if (conversation.In(start, end) is { } turn)
        {
            return OfTurn(turn, wanted, spoken) ?? OfSubject(start, end, wanted, here);
        }

        if (!wanted.MayAsk && _questions.AreToldIn(start, end))
        {
            return null;
        }

        if (PronounOfLastClause(start, end) is { } pronoun && wanted.OfPhrase((pronoun, pronoun + 1)) is { } comes)
        {
            return comes;
        }

        return sayings.In(start, end) is not { } saying ? OfSubject(start, end, wanted, here)
            : OfSaying(saying, wanted) is { } says && (spoken || says.Actor is not null) ? says
            : GoesOnAboutSentenceBefore(saying, start, end) ? null
            : OfSubject(start, end, wanted, here);
    }

    /// <summary>Who spoke; "she" may also be the spokeswoman of an organisation that spoke.</summary>
    private Subject? OfTurn(Turn turn, Wanted wanted, bool spoken) =>
        turn.Speaker is { } speaker && wanted.May(speaker, true) ? new Subject(speaker)
        : turn.Words is { } words && (turn.Speaker is null ? spoken : discourse.At(words.First) is null) ? wanted.OfPhrase(words)
        : null;

    private Subject? OfSaying(Saying saying, Wanted wanted) =>
        saying.Subject is not { } subject ? null
        : discourse.At(subject.First) is not { } named ? wanted.OfPhrase(subject)
        : wanted.May(named.Actor, true) ? new Subject(named.Actor)
        : null;

    /// <summary>"También dijo que Juan Paz mintió": where verbs need no subject, whatever is named in it.</summary>
    private bool GoesOnAboutSentenceBefore(Saying saying, int start, int end) =>
        saying.Subject is null && OpeningPhrase.Read(discourse, start, end) is null && !discourse.Vocabulary.HeadsComeLast && discourse.EndOfAccording(saying.Verb.First) is null;

    private Subject? OfSubject(int start, int end, Wanted wanted, bool here) =>
        TellsLife(start, end, wanted) ? new Subject(discourse.Topic)
        : !discourse.Has(SpeechRole.Death, start, end) && OpeningPhrase.Read(discourse, start, end) is { } phrase && (here || discourse.Is(phrase.First, SpeechRole.Male | SpeechRole.Female)) && !IsLeft(phrase, end) && wanted.OfPhrase(phrase) is { } meant ? meant
        : subjects.Of(start, end, wanted) is { } named ? new Subject(named.Actor)
        : null;

    /// <summary>"She was born in a boatyard", "Nunca se casó": the sentence is about whom the article names first, for all who have spoken since.</summary>
    private bool TellsLife(int start, int end, Wanted wanted) =>
        discourse.Topic is { } topic && discourse.Has(SpeechRole.Life, start, end) && wanted.May(topic, false)
        && (OpeningPhrase.Read(discourse, start, end) is { } phrase
            ? discourse.Is(phrase.First, SpeechRole.Pronoun)
            : !discourse.Vocabulary.HeadsComeLast && subjects.Of(start, end) is null);

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
}
