namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Reads who says something in the sentences between the quotes: "El crítico, Juan Paz, recordó que", "The company denies it".</summary>
internal sealed class Sayings(Discourse discourse)
{
    private readonly Dictionary<(int Start, int End), Saying?> _read = [];

    /// <summary>What a sentence, or its part before a quote, tells that somebody said; null where it has no verb of saying.</summary>
    public Saying? In(int start, int end)
    {
        if (!_read.TryGetValue((start, end), out Saying? saying))
        {
            _read[(start, end)] = saying = Read(start, end);
        }

        return saying;
    }

    /// <summary>The person who is named as the subject of a sentence's verb of saying: "la portavoz, Ana Ríos, quien afirmó que".</summary>
    public ArticleActor? TellerIn(int start, int end) =>
        In(start, end)?.Subject is { } subject && discourse.At(subject.First) is { Actor: { Kind: ActorKind.Person } person } ? person : null;

    private Saying? Read(int start, int end) => Closing(start, end) ?? First(start, end) ?? Relative(start, end);

    /// <summary>"Police explained it in English, Ríos told the agency": the clause that closes the sentence says whose words all of it is.</summary>
    private Saying? Closing(int start, int end)
    {
        for (int i = end - 1; i > start + 1; i--)
        {
            if (VerbAt(i, end) is { } verb && discourse.At(i - 1) is { } named && named.First > start && discourse.Text[named.First - 1].Is(',')
                && (verb.End == discourse.Text.Count || !discourse.Text[verb.End].Is(',')))
            {
                return new Saying(verb, (named.First, named.End));
            }
        }

        return null;
    }

    private Saying? First(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (discourse.EndOfAccording(i) is { } behind && behind <= end)
            {
                return new Saying((i, behind), SubjectFinder.Find(discourse, (i, behind), start, end, mayFollow: true));
            }

            if (VerbAt(i, end) is { } verb && !IsParticipleAtStart(i, start) && !IsOfCircumstance(i, start))
            {
                bool mayFollow = !discourse.Vocabulary.HeadsComeLast;
                return new Saying(verb, (mayFollow ? Behind(verb, end) : null) ?? Subject(verb, start, end, mayFollow));
            }
        }

        return null;
    }

    /// <summary>"Lo mismo hace la portavoz, Ana Ríos, quien también afirmó": the name before the comma.</summary>
    private Saying? Relative(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (CueWords.IsCue(discourse, i) is { } behind && behind <= end && NameBeforeRelative(i, start) is { } named)
            {
                return new Saying((i, behind), (named.First, named.End));
            }
        }

        return null;
    }

    private Named? NameBeforeRelative(int verb, int start)
    {
        int relative = verb - 1;
        while (relative > start && (discourse.IsAdverb(relative) || discourse.Is(relative, SpeechRole.Clitic)))
        {
            relative--;
        }

        return relative > start + 1 && discourse.Is(relative, SpeechRole.Subordinator) && discourse.Text[relative - 1].Is(',')
            && discourse.At(relative - 2) is { Actor.Kind: ActorKind.Person } named
                ? named
                : null;
    }

    /// <summary>"Asked whether she would go, Ríos": who is asked is the subject, and not who asks. But "Said Ríos".</summary>
    private bool IsParticipleAtStart(int verb, int start) => discourse.Vocabulary.HeadsComeLast && verb == start && discourse.At(verb + 1) is null;

    /// <summary>"She waited while people shouted": said in a clause that only tells when.</summary>
    private bool IsOfCircumstance(int verb, int start)
    {
        int i = verb - 1;
        while (i > start && discourse.Text[i].IsWord && !discourse.Is(i, SpeechRole.Circumstance))
        {
            i--;
        }

        return i >= start && discourse.Is(i, SpeechRole.Circumstance);
    }

    private (int First, int End)? VerbAt(int token, int end) =>
        CueWords.IsCue(discourse, token) is { } behind && behind <= end && !discourse.IsParticiple(token) && !discourse.Is(token, SpeechRole.Label)
        && !discourse.Is(token - 1, SpeechRole.Subordinator) ? (token, behind) : null;

    /// <summary>What stands behind the verb and is nobody is its object: "pidió la palabra".</summary>
    private (int First, int End)? Subject((int First, int End) verb, int start, int end, bool mayFollow) =>
        SubjectFinder.Find(discourse, verb, start, end, mayFollow) is { } subject
        && (subject.First < verb.First || discourse.At(subject.First) is not null || discourse.HasPerson(subject.First, subject.End))
            ? subject
            : null;

    /// <summary>"El gerente de Falk, Juan Paz, descartó": the name between commas is the verb's subject.</summary>
    private bool IsExplained(int last) =>
        discourse.At(last) is { Actor.Kind: ActorKind.Person } named && named.First > 0 && discourse.Text[named.First - 1].Is(',');

    /// <summary>"La empresa recortará empleos, anunció su presidenta, Ana Ríos": behind what was said, and a comma, stands the verb with its subject.</summary>
    private (int First, int End)? Behind((int First, int End) verb, int end) =>
        !discourse.Text[Math.Max(verb.First - 1, 0)].IsWord && !IsExplained(verb.First - 2) && SubjectFinder.Find(discourse, verb, verb.First, end, mayFollow: true) is { } subject
        && (discourse.At(subject.First) is not null || discourse.HasPerson(subject.First, subject.End))
            ? subject
            : null;
}
