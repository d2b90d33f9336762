namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Finds the words that introduce a quote: behind it, inside it between dashes, or before it.</summary>
internal static class CueFinder
{
    /// <summary>
    /// Tokens from a quote to the verb behind it. A speaker with an apposition ("…, Ana Ríos, mayor of Villa Nueva since 2019, said")
    /// needs about fifteen; more, and the verb belongs to another statement.
    /// </summary>
    private const int Reach = 18;

    /// <summary>The same where a person stands right behind the quote, whom appositions may follow: "…," Ana Ríos, who …, said in a statement.</summary>
    private const int ReachOfPerson = 50;

    /// <summary>Tokens of a title before a name: "study lead author".</summary>
    private const int LongestTitle = 5;

    public static (int First, int End)? Find(Clause clause, int outerEnd, Discourse discourse) =>
        Behind(clause, outerEnd, discourse) ?? Before(clause, discourse) ?? InSentenceThatIntroduces(clause, discourse);

    private static (int First, int End)? Behind(Clause clause, int outerEnd, Discourse discourse)
    {
        if (UnlistedVerbs.Find(clause, outerEnd, discourse) is { } unlisted)
        {
            return unlisted;
        }

        int reach = OpensWithPerson(outerEnd, discourse) ? ReachOfPerson : Reach;
        for (int i = outerEnd; i < Math.Min(clause.SentenceEnd, outerEnd + reach); i++)
        {
            if (According(discourse, i) is { } according)
            {
                return according;
            }

            if (IsCue(discourse, i) is { } end)
            {
                return BelongsBehind(outerEnd, i, discourse) || Closes((i, end), clause, discourse) ? (i, end) : null;
            }
        }

        return null;
    }

    /// <summary>"según Ríos"; of "según explicó Ríos" the verb.</summary>
    private static (int First, int End)? According(Discourse discourse, int token) =>
        discourse.EndOfAccording(token) is not { } end ? null
        : discourse.EndOfVerb(end) is { } verb && discourse.Text.SameBlock(token, end) ? (end, verb)
        : (token, end);

    /// <summary>"…," study lead author Ana Ríos: a person's name behind no more than its title.</summary>
    private static bool OpensWithPerson(int outerEnd, Discourse discourse)
    {
        for (int i = outerEnd; i < outerEnd + LongestTitle && discourse.Text.SameBlock(outerEnd, i); i++)
        {
            if (discourse.At(i) is { Actor.Kind: ActorKind.Person })
            {
                return true;
            }

            if (discourse.Is(i, SpeechRole.Preposition | SpeechRole.Subordinator | SpeechRole.Pronoun) || discourse.EndOfVerb(i) is not null)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// The verb follows at once, or what stands between, behind a comma or other mark, may be its subject.
    /// </summary>
    private static bool BelongsBehind(int outerEnd, int verb, Discourse discourse)
    {
        int first = outerEnd;
        while (first < verb && !discourse.Text[first].IsWord)
        {
            first++;
        }

        bool afterMark = first > outerEnd || !discourse.Text[Math.Max(outerEnd - 2, 0)].IsWord;
        return first == verb
            || (afterMark && !discourse.Is(first, SpeechRole.Subordinator | SpeechRole.Preposition) && !discourse.IsParticiple(first));
    }

    /// <summary>“It is a good story” if the plants are old, Ríos said: the clause that closes the sentence says whose words all of it is.</summary>
    private static bool Closes((int First, int End) verb, Clause clause, Discourse discourse)
    {
        int subject = discourse.At(verb.First - 1)?.First ?? (discourse.IsSubjectPronoun(verb.First - 1, SpeechRole.Male | SpeechRole.Female) ? verb.First - 1 : verb.First);
        while (discourse.IsTitle(subject - 1))
        {
            subject--;
        }

        return subject < verb.First && discourse.Text[subject - 1].Is(',') && verb.End >= clause.SentenceEnd;
    }

    private static (int First, int End)? Before(Clause clause, Discourse discourse)
    {
        int start = StartOfIntroduction(clause.First - 2, clause.SentenceStart, discourse);
        for (int i = clause.First - 1; i >= start; i--)
        {
            if (IsCue(discourse, i) is { } end && end <= clause.First && !(discourse.Is(end, SpeechRole.Agent) && HasVerb(start, i, discourse)))
            {
                return Outer((i, end), clause, discourse) ?? (i, end);
            }

            if (According(discourse, i) is { } according)
            {
                return according;
            }
        }

        return View(clause, discourse);
    }

    /// <summary>"Ríos told them, in a call reported by the Herald, that": by whom it is reported does not count where somebody says it.</summary>
    private static bool HasVerb(int start, int before, Discourse discourse)
    {
        for (int i = start; i < before; i++)
        {
            if (discourse.Is(i, SpeechRole.Addressing) && IsCue(discourse, i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Brito added that the government expected “…”": the verb of saying whose clause the nearer one is in. Not where the nearer one
    /// introduces the quote with a mark, or "and" joins the two.
    /// </summary>
    private static (int First, int End)? Outer((int First, int End) inner, Clause clause, Discourse discourse)
    {
        int last = clause.First - 2;
        bool introduces = !discourse.Text[last].IsWord && (inner.End == last || discourse.Text[last].Is(':'));
        for (int i = inner.First - 1; !introduces && i >= clause.SentenceStart && discourse.Text[i].IsWord; i--)
        {
            if (discourse.IsConjunction(i))
            {
                return null;
            }

            if (IsCue(discourse, i) is { } end && end < inner.First && (discourse.Is(end, SpeechRole.Subordinator) || discourse.IsArticle(end)))
            {
                return (i, end);
            }
        }

        return null;
    }

    /// <summary>
    /// "Para Ríos, la afición fue “…”", "Para la ministra, …", "For the chemist Ana Ríos, of Falk's Centre, …": whose view it is, at the beginning of the
    /// sentence.
    /// </summary>
    private static (int First, int End)? View(Clause clause, Discourse discourse)
    {
        int start = clause.SentenceStart;
        return start < clause.First - 1 && discourse.Is(start, SpeechRole.View)
            && NounPhrases.Read(discourse, start + 1, clause.First) is { } phrase && phrase.End < clause.First && discourse.Text[phrase.End].Is(',')
            && (discourse.At(phrase.First) is not null || discourse.HasPerson(phrase.First, phrase.End))
                ? (start, start + 1)
                : null;
    }

    /// <summary>The sentence before ends in a colon, in this block or the one before.</summary>
    private static (int First, int End)? InSentenceThatIntroduces(Clause clause, Discourse discourse)
    {
        int colon = clause.SentenceStart - 1;
        if (colon < 1 || !discourse.Text[colon].Is(':'))
        {
            return null;
        }

        int start = StartOfIntroduction(colon, discourse.StartOfSentence(colon), discourse);
        for (int i = colon - 1; i >= start; i--)
        {
            if (IsCue(discourse, i) is { } end)
            {
                return (i, end);
            }
        }

        return null;
    }

    /// <summary>"The mayor said no, but his deputy, Ana Ríos, was less careful: “…”": the last clause before a colon, where it names somebody; else the sentence.</summary>
    private static int StartOfIntroduction(int colon, int sentence, Discourse discourse) =>
        colon > sentence && discourse.Text[colon].Is(':') && discourse.StartOfClause(colon) is var own && own > sentence && discourse.HasPersonNamed(own, colon) ? own : sentence;

    /// <summary>A verb of saying that is no noun, name or participle of a label.</summary>
    public static int? IsCue(Discourse discourse, int token) =>
        discourse.EndOfVerb(token) is { } end && discourse.At(token) is null && !IsNoun(discourse, token) && (!discourse.IsArticle(token - 1) || HasObject(discourse, token)) ? end : null;

    /// <summary>"en su cuenta", "her claims", "two earlier offers": no verb stands behind a word for whose it is, or a number and an adjective.</summary>
    private static bool IsNoun(Discourse discourse, int token) =>
        (discourse.Is(token - 1, SpeechRole.Possessive) && !discourse.Is(token - 1, SpeechRole.Pronoun))
        || (discourse.Vocabulary.HeadsComeLast && discourse.Is(token - 2, SpeechRole.Indefinite) && !discourse.IsPerson(token - 1) && discourse.Text[token].Folded.EndsWith('s'));

    /// <summary>"la definió", "lo tacha de", "este aseguró que": what looks like an article is the verb's object or subject.</summary>
    private static bool HasObject(Discourse discourse, int verb) =>
        (discourse.Is(verb - 1, SpeechRole.Latter) && discourse.Is(verb + 1, SpeechRole.Subordinator))
        || (discourse.Is(verb - 1, SpeechRole.Clitic) && (discourse.IsVerbByEnding(verb) || discourse.Is(verb, SpeechRole.Label)));
}
