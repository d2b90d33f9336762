using Gaceta.Extraction.Quotes.Marks;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>From a cue and its subject to the actor who speaks.</summary>
internal sealed class SpeakerFinder(Discourse discourse, Focus focus)
{
    /// <summary>Tokens of a name below a quote, with what its bearer is: "Ana Ríos, chief executive, Falk of Port Lorne".</summary>
    private const int LongestSignature = 12;

    /// <summary>Tokens of a quote that a person behind it says without a verb of saying; shorter ones are titles: In “Harbour Lights,” Ana Ríos plays.</summary>
    private const int FewestBeforePerson = 8;

    private readonly Antecedents _antecedents = new(discourse, focus);

    public Utterance Find(QuotedSpan quote, Clause clause)
    {
        int outerEnd = discourse.TokenFrom(quote.Outer.End);
        if ((NamedBehindDash(outerEnd) ?? Signed(quote, outerEnd)) is { } named)
        {
            return new Utterance(null, named.Actor, (named.First, named.End));
        }

        int open = discourse.TokenFrom(quote.Outer.Start);
        return CueFinder.Find(clause, outerEnd, discourse) is { } cue ? Spoken(cue, clause, open, outerEnd)
            : OfPersonBehind(clause, outerEnd) is { } person ? new Utterance(null, person.Actor, (person.First, person.End))
            : OfThatClause(clause) ?? Introduced(open);
    }

    /// <summary>"Ríos es de la idea de que “toda iniciativa que ayude es buena”": a whole clause in marks behind "that", whatever the verb is.</summary>
    private Utterance? OfThatClause(Clause clause) =>
        clause.End - clause.First >= FewestBeforePerson && clause.First - 2 > clause.SentenceStart && discourse.Is(clause.First - 2, SpeechRole.ThatClause)
        && focus.Subjects.Of(clause.SentenceStart, clause.First - 2) is { } subject
            ? new Utterance(null, subject.Actor, (subject.First, subject.End))
            : null;

    /// <summary>“It has to go on, whatever they say,” Ana Ríos, chair of the board, has put it: a sentence in marks, a comma and a person, whatever the verb is.</summary>
    private Named? OfPersonBehind(Clause clause, int outerEnd) =>
        clause.SentenceStart >= clause.First - 1 && clause.End - clause.First >= FewestBeforePerson && outerEnd < discourse.Text.Count
        && (discourse.Text[clause.End - 1].Is(',') || discourse.Text[outerEnd].Is(','))
            ? CuesBehind.PersonBehind(outerEnd, discourse)
            : null;

    /// <summary>Of a quotation block: whose name stands below it, or whom the sentence before it brings in.</summary>
    public Utterance OfBlock(QuotedSpan quote) =>
        Signed(quote, discourse.TokenFrom(quote.Outer.End)) is { } named ? new Utterance(null, named.Actor, (named.First, named.End)) : Introduced(discourse.TokenFrom(quote.Outer.Start));

    /// <summary>
    /// The words before the quote end in a colon: “The chairwoman, Ana Ríos: ‘…’”, “Ríos wrote a letter to her customers: ‘…’”. Whom that
    /// sentence is about speaks.
    /// </summary>
    public Utterance Introduced(int open) =>
        IsIntroduced(open) && (focus.Subjects.Of(discourse.StartOfClause(open - 1), open - 1) ?? focus.Subjects.Of(discourse.StartOfSentence(open - 1), open - 1)) is { } subject
            ? new Utterance(null, subject.Actor, (subject.First, subject.End))
            : Utterance.None;

    public bool IsIntroduced(int open) =>
        open >= 1 && open < discourse.Text.Count && discourse.Text[open - 1].Is(':') && discourse.Text[open].Block - discourse.Text[open - 1].Block <= 1;

    /// <summary>"His message: ‘…’", "The answer was short: ‘…’": whom the sentences up to there are about. Nobody where somebody without a name begins it, "A banner reads: ‘…’", or it ends in what bears words of its own, "They hung up a banner: ‘…’".</summary>
    public ArticleActor? OfIntroduction(int open) =>
        discourse.Is(discourse.StartOfSentence(open - 1), SpeechRole.Indefinite) || discourse.Is(open - 2, SpeechRole.Document) ? null : SpeakerBefore(open);

    /// <summary>
    /// “Ríos shrugged. ‘Nobody asked us.’”: whom the sentence right before a quote without a cue is about, if that sentence is in the same block and
    /// behind the last quote. An organisation has to speak there.
    /// </summary>
    /// <param name="after">The token behind the last quote.</param>
    /// <returns>Null when the sentence is about nobody who may speak.</returns>
    public Subject? BeforeQuote(QuotedSpan quote, int after)
    {
        int open = discourse.TokenFrom(quote.Outer.Start);
        if (quote.Form is QuoteForm.Block or QuoteForm.Dash || open < 2 || !discourse.Text.SameBlock(open - 2, open) || !discourse.Text.EndsSentence(open - 1))
        {
            return null;
        }

        int start = discourse.StartOfSentence(open - 2);
        return start < after ? null
            : focus.Subjects.Speaking(start, open) is { } speaker ? new Subject(speaker.Actor)
            : focus.Sayings.TellerIn(start, open) is { } teller ? new Subject(teller)
            : OfOpening(start, open) ?? OfName(start, open) ?? OfStranger(start, open);
    }

    /// <summary>"But he shrugs."</summary>
    private Subject? OfOpening(int start, int end) =>
        OpeningPhrase.Read(discourse, start, end) is { } opening && discourse.Is(opening.First, SpeechRole.Pronoun) && _antecedents.Of(opening, start) is { } meant
            ? new Subject(meant)
            : null;

    private Subject? OfName(int start, int end) =>
        focus.Subjects.Of(start, end) is { Actor.Kind: ActorKind.Person } named && OpensSentence(named, start) ? new Subject(named.Actor) : null;

    /// <summary>"One woman held up a spool."</summary>
    private Subject? OfStranger(int start, int end) =>
        OpeningPhrase.Read(discourse, start, end) is { } phrase && discourse.Is(phrase.First, SpeechRole.Indefinite) ? new Subject(null) : null;

    /// <summary>"messages such as “…” and “…”", "comments like “…”": some of many, of nobody who is named.</summary>
    public bool IsExample(int open)
    {
        int start = discourse.StartOfSentence(Math.Max(0, open - 1));
        int label = open - 1;
        while (label > start && (discourse.IsSilenced(label) || !discourse.Text[label].IsWord || discourse.IsConjunction(label)))
        {
            label--;
        }

        return discourse.Is(label, SpeechRole.Label) && discourse.Is(label, SpeechRole.Preposition) && !discourse.Text[label + 1].Is(',');
    }

    /// <summary>Whether a whole sentence of the narrator's stands between a quote's end and the next one.</summary>
    public bool IsNarratedSince(int end, int open) => open > end + 1 && discourse.StartOfSentence(open - 1) > end;

    /// <summary>The person or speaker whom the sentences before a token are about.</summary>
    public ArticleActor? SpeakerBefore(int before) => _antecedents.Speaker(before)?.Actor;

    /// <summary>No verb and no pronoun stands before it in its sentence, so that it is no object.</summary>
    private bool OpensSentence(Named subject, int start)
    {
        for (int i = start; i < subject.First; i++)
        {
            if (discourse.Is(i, SpeechRole.Pronoun | SpeechRole.Subordinator) || discourse.EndOfVerb(i) is not null || discourse.IsVerbByEnding(i))
            {
                return false;
            }
        }

        return true;
    }

    private Utterance Spoken((int First, int End) cue, Clause clause, int open, int outerEnd)
    {
        bool behind = cue.First >= outerEnd;
        int from = behind ? outerEnd : Math.Min(clause.SentenceStart, cue.First);
        from = cue.First < clause.SentenceStart ? discourse.StartOfSentence(cue.First) : from;
        int to = behind ? clause.SentenceEnd : Math.Max(cue.End, open);
        bool mayFollow = (behind && !(discourse.Vocabulary.HeadsComeLast && discourse.IsParticiple(cue.First))) || !discourse.Vocabulary.HeadsComeLast || cue.First == from || !discourse.Text[cue.First - 1].IsWord;
        return discourse.IsPassive(cue) ? new Utterance(cue, null, null)
            : SubjectFinder.Find(discourse, cue, from, to, mayFollow) is { } subject
            ? new Utterance(cue, OfSubject(subject, cue, clause, open), subject)
            : !MayOmit(cue, from, behind) ? new Utterance(cue, null, null)
            : new Utterance(cue, Unexpressed(cue, Math.Min(GoesOn(cue, from) ? cue.First : from, open)), null);
    }

    private ArticleActor? OfSubject((int First, int End) subject, (int First, int End) cue, Clause clause, int open) =>
        discourse.Is(subject.First, SpeechRole.Male | SpeechRole.Female) && SubjectOfWords(subject.First, clause, open) is { } other
            ? _antecedents.Of(subject, clause.SentenceStart, other)
            : _antecedents.Of(subject, Math.Min(Math.Min(subject.First, cue.First), open));

    /// <summary>"Juan Paz, he said, “fell”", "Juan Paz “fell”, he said": whom the words are about that "he" says, and who is not he.</summary>
    private ArticleActor? SubjectOfWords(int pronoun, Clause clause, int open)
    {
        bool inserted = pronoun < open && discourse.Text[pronoun - 1].Is(',');
        bool follows = pronoun > open && discourse.Text[clause.First].Shape == TokenShape.Lower;
        int last = inserted ? pronoun - 2 : open - 1;
        return (inserted || follows) && last >= clause.SentenceStart && discourse.At(last) is { Actor.Kind: ActorKind.Person } named && !discourse.IsGoverned(named.First) ? named.Actor : null;
    }

    /// <summary>Where verbs need a subject, only "adding" and what follows another quote of its sentence goes without one: “…,” adding that; “…,” Ríos said, and insisted.</summary>
    private bool MayOmit((int First, int End) cue, int from, bool behind) =>
        (!discourse.Vocabulary.HeadsComeLast && !HasLostSubject(cue, from)) || discourse.EndOfAccordingToThem(cue.First) is not null || (discourse.IsParticiple(cue.First) && (behind || cue.First == from)) || (from < cue.First && focus.Conversation.In(from, cue.First) is not null);

    /// <summary>"En la derecha hacen un llamado a la calma, advirtiendo que": a participle goes on about a sentence that opens with no verb and has no subject that could be told.</summary>
    private bool HasLostSubject((int First, int End) cue, int from) =>
        discourse.IsParticiple(cue.First) && cue.First > from && discourse.Text[cue.First - 1].Is(',') && !VerbOpenings.OpensWithVerb(discourse, from)
        && !Enumerable.Range(from, cue.First - from).Any(i => discourse.EndOfVerb(i) is not null);

    /// <summary>"… and said", “…”, sostuvo la ministra, a la vez que anunció: the verb goes on about whom its own sentence has been about.</summary>
    private bool GoesOn((int First, int End) cue, int from) =>
        discourse.Is(cue.First - 1, SpeechRole.Coordinator) || (from < cue.First && focus.Conversation.In(from, cue.First) is not null);

    private ArticleActor? Unexpressed((int First, int End) cue, int before) =>
        discourse.IsPlural(cue) ? _antecedents.OfPlural(before) : _antecedents.OfNothing(before, discourse.IsAsking(cue.First));

    /// <summary>“…” —Ana Ríos, founder: a dash and a name sign the quote.</summary>
    private Named? NamedBehindDash(int outerEnd) =>
        outerEnd + 1 < discourse.Text.Count && discourse.Text.SameBlock(outerEnd - 1, outerEnd + 1)
        && (discourse.Text[outerEnd].Is('—') || discourse.Text[outerEnd].Is('–') || discourse.Text[outerEnd].Is('-'))
        && discourse.At(outerEnd + 1) is { } named && discourse.EndOfVerb(named.End) is null
            ? named
            : null;

    /// <summary>A quote that is all of its paragraph, and a name that is all of the next: "Ana Ríos, founder".</summary>
    private Named? Signed(QuotedSpan quote, int outerEnd)
    {
        int first = outerEnd < discourse.Text.Count && (discourse.Text[outerEnd].Is('—') || discourse.Text[outerEnd].Is('–')) ? outerEnd + 1 : outerEnd;
        int end = outerEnd;
        while (end < discourse.Text.Count && discourse.Text.SameBlock(end, outerEnd) && end - outerEnd < LongestSignature && discourse.EndOfVerb(end) is null && !discourse.Text.EndsSentence(end))
        {
            end++;
        }

        bool alone = outerEnd < discourse.Text.Count && discourse.Text[outerEnd].Block == quote.Block + 1 && (end == discourse.Text.Count || !discourse.Text.SameBlock(end, outerEnd));
        return alone && OpensBlock(quote) && discourse.At(first) is { Actor.Kind: ActorKind.Person } named ? named : null;
    }

    private bool OpensBlock(QuotedSpan quote)
    {
        int open = discourse.TokenFrom(quote.Outer.Start);
        return open == 0 || !discourse.Text.SameBlock(open - 1, open);
    }
}
