using Gaceta.Extraction.Quotes.Marks;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>From a cue and its subject to the actor who speaks.</summary>
internal sealed class SpeakerFinder(Discourse discourse)
{
    public Utterance Find(QuotedSpan quote, Clause clause)
    {
        int outerEnd = discourse.TokenFrom(quote.Outer.End);
        if (NamedBehindDash(outerEnd) is { } named)
        {
            return new Utterance(null, named.Actor.Id, (named.First, named.End));
        }

        if (CueFinder.Find(clause, outerEnd, discourse) is not { } cue)
        {
            return Utterance.None;
        }

        int open = discourse.TokenFrom(quote.Outer.Start);
        bool behind = cue.First >= outerEnd;
        int from = behind ? outerEnd : Math.Min(clause.SentenceStart, cue.First);
        from = cue.First < clause.SentenceStart ? StartOf(cue.First) : from;
        int to = behind ? clause.SentenceEnd : Math.Max(cue.End, open);
        return SubjectFinder.Find(discourse, cue, from, to) is { } subject
            ? new Utterance(cue, ActorOf(subject, Math.Min(Math.Min(subject.First, cue.First), open)), subject)
            : new Utterance(cue, Unnamed(Math.Min(from, open)), null);
    }

    /// <summary>“…” —Ana Ríos, founder: a dash and a name sign the quote.</summary>
    private Named? NamedBehindDash(int outerEnd) =>
        outerEnd + 1 < discourse.Text.Count && discourse.Text.SameBlock(outerEnd - 1, outerEnd + 1)
        && (discourse.Text[outerEnd].Is('—') || discourse.Text[outerEnd].Is('–') || discourse.Text[outerEnd].Is('-'))
        && discourse.At(outerEnd + 1) is { } named && discourse.EndOfVerb(named.End) is null
            ? named
            : null;

    private int StartOf(int token)
    {
        int start = token;
        while (start > Math.Max(0, token - Clause.LongestSentence) && discourse.Text.SameBlock(start - 1, token) && !discourse.Text[start - 1].EndsSentence)
        {
            start--;
        }

        return start;
    }

    /// <summary>Who speaks where the verb has no subject: the person, or else whoever, that the sentences before are about.</summary>
    private string? Unnamed(int before) =>
        (discourse.LastBefore(before, actor => actor.Kind == ActorKind.Person) ?? discourse.LastBefore(before, _ => true))?.Actor.Id;

    /// <param name="before">The sentences before this token tell who is meant; what is quoted tells nothing.</param>
    private string? ActorOf((int First, int End) subject, int before)
    {
        if (discourse.At(subject.First) is { } named)
        {
            return named.Actor.Id;
        }

        if (discourse.Is(subject.First, SpeechRole.Indefinite) && subject.End - subject.First > 1 && !discourse.Is(subject.End - 1, SpeechRole.Text))
        {
            return null;
        }

        return discourse.LastBefore(before, actor => MayBe(actor, subject))?.Actor.Id;
    }

    private bool MayBe(ArticleActor actor, (int First, int End) subject)
    {
        if (subject.End - subject.First == 1 && discourse.Is(subject.First, SpeechRole.Male | SpeechRole.Female))
        {
            return actor.Kind == ActorKind.Person && Genders.May(actor, discourse.Is(subject.First, SpeechRole.Female), discourse.Vocabulary);
        }

        bool text = discourse.Is(subject.End - 1, SpeechRole.Text);
        bool pronoun = discourse.Is(subject.First, SpeechRole.AnyPronoun);
        return text || pronoun || actor.Kind == ActorKind.Person;
    }
}
