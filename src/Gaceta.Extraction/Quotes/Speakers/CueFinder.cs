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

    /// <summary>Tokens of the longest verb of the lexicons: "is quoted as saying".</summary>
    private const int LongestVerb = 4;

    /// <summary>Tokens of a title before a name: "study lead author".</summary>
    private const int LongestTitle = 5;

    public static (int First, int End)? Find(Clause clause, int outerEnd, Discourse discourse) =>
        RightBefore(clause, discourse) ?? Behind(clause, outerEnd, discourse) ?? Before(clause, discourse) ?? InSentenceThatIntroduces(clause, discourse);

    /// <summary>"He rose and said: “…,” the office told": the verb that a mark parts from the quote alone.</summary>
    private static (int First, int End)? RightBefore(Clause clause, Discourse discourse)
    {
        int mark = clause.First - 2;
        if (mark < clause.SentenceStart || !(discourse.Text[mark].Is(',') || discourse.Text[mark].Is(':')))
        {
            return null;
        }

        for (int i = mark - 1; i >= Math.Max(clause.SentenceStart, mark - LongestVerb); i--)
        {
            if (IsCue(discourse, i) is { } end && end == mark
                && (discourse.At(i - 1) is not null || discourse.Is(i - 1, SpeechRole.Coordinator) || discourse.IsSubjectPronoun(i - 1, SpeechRole.Male | SpeechRole.Female)))
            {
                return (i, end);
            }
        }

        return null;
    }

    private static (int First, int End)? Behind(Clause clause, int outerEnd, Discourse discourse)
    {
        if (UnlistedVerbs.Find(clause, outerEnd, discourse) is { } unlisted)
        {
            return unlisted;
        }

        int reach = PersonBehind(outerEnd, discourse) is not null ? ReachOfPerson : Reach;
        for (int i = outerEnd; i < Math.Min(clause.SentenceEnd, outerEnd + reach); i++)
        {
            if (According(discourse, i) is { } according)
            {
                return according;
            }

            if (IsCue(discourse, i) is { } end && !IsOfRelativeClause(discourse, i, outerEnd))
            {
                return IsNounBehind(clause, i, outerEnd, discourse) ? null
                    : (IsMarked(outerEnd, discourse) || i > outerEnd) && BelongsBehind(outerEnd, i, discourse) ? (i, end)
                    : ClosingClauses.Find(discourse, outerEnd, clause.SentenceEnd) ?? (BelongsBehind(outerEnd, i, discourse) ? (i, end) : null);
            }
        }

        return null;
    }

    /// <summary>“…,” Ana Ríos, a resident who tweeted about it, said: not the verb of the relative clause behind the name.</summary>
    private static bool IsOfRelativeClause(Discourse discourse, int verb, int outerEnd)
    {
        int relative = verb - 1;
        while (relative > outerEnd && (discourse.IsAdverb(relative) || discourse.Is(relative, SpeechRole.Clitic)))
        {
            relative--;
        }

        return relative > outerEnd && discourse.Is(relative, SpeechRole.Subordinator) && discourse.HasPersonNamed(outerEnd, relative);
    }

    /// <summary>his “forward” comments, the “no return” claim: what looks like a verb is the noun of the phrase that the words in marks belong to.</summary>
    private static bool IsNounBehind(Clause clause, int verb, int outerEnd, Discourse discourse) =>
        discourse.Vocabulary.HeadsComeLast && verb == outerEnd && discourse.Text[clause.End - 1].IsWord
        && (discourse.IsArticle(clause.First - 2) || discourse.Is(clause.First - 2, SpeechRole.Possessive) || discourse.IsGenitive(clause.First - 2));

    /// <summary>Whether a quote ends with a mark, inside or behind it, so that a verb behind it is no part of what is said.</summary>
    private static bool IsMarked(int outerEnd, Discourse discourse) =>
        !discourse.Text[outerEnd].IsWord || !discourse.Text[Math.Max(outerEnd - 2, 0)].IsWord;

    /// <summary>"según Ríos"; of "según explicó Ríos" the verb.</summary>
    private static (int First, int End)? According(Discourse discourse, int token) =>
        discourse.EndOfAccording(token) is not { } end ? null
        : discourse.EndOfVerb(end) is { } verb && discourse.Text.SameBlock(token, end) ? (end, verb)
        : (token, end);

    /// <summary>"…," study lead author Ana Ríos: a person's name behind no more than its title.</summary>
    public static Named? PersonBehind(int outerEnd, Discourse discourse)
    {
        for (int i = outerEnd; i < outerEnd + LongestTitle && discourse.Text.SameBlock(outerEnd, i); i++)
        {
            if (discourse.At(i) is { Actor.Kind: ActorKind.Person } named)
            {
                return named;
            }

            if (discourse.Is(i, SpeechRole.Preposition | SpeechRole.Subordinator | SpeechRole.Pronoun) || discourse.EndOfVerb(i) is not null)
            {
                return null;
            }
        }

        return null;
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

        bool afterMark = IsMarked(outerEnd, discourse);
        return first == verb
            || (afterMark && !discourse.Is(first, SpeechRole.Subordinator | SpeechRole.Preposition) && !discourse.IsParticiple(first) && !IsLabelOfQuote(first, discourse));
    }

    /// <summary>“…,” a phrase critics have heard before: an explanation of the words.</summary>
    private static bool IsLabelOfQuote(int first, Discourse discourse) =>
        discourse.Is(first, SpeechRole.Indefinite) && (discourse.Is(first + 1, SpeechRole.Label) || discourse.Is(first + 2, SpeechRole.Label));

    private static (int First, int End)? Before(Clause clause, Discourse discourse)
    {
        int start = StartOfIntroduction(clause.First - 2, clause.SentenceStart, discourse);
        for (int i = clause.First - 1; i >= start; i--)
        {
            if (IsCue(discourse, i) is { } end && end <= clause.First && !(discourse.Is(end, SpeechRole.Agent) && HasVerb(start, i, discourse)))
            {
                return Outer((i, end), clause, discourse) ?? (discourse.Is(end, SpeechRole.Preposition) ? AccordingFirst(clause, i, discourse) : null) ?? (i, end);
            }

            if (According(discourse, i) is { } according)
            {
                return according;
            }
        }

        return View(clause, discourse);
    }

    /// <summary>"According to Ríos, the two have agreed to “all terms”": whose account the sentence is, said before all else.</summary>
    private static (int First, int End)? AccordingFirst(Clause clause, int verb, Discourse discourse) =>
        discourse.EndOfAccording(clause.SentenceStart) is { } end && end < verb && discourse.EndOfVerb(end) is null ? (clause.SentenceStart, end) : null;

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
        discourse.EndOfVerb(token) is { } end && discourse.At(token) is null && !IsNoun(discourse, token) && !IsWithinVerb(discourse, token) && (!discourse.IsArticle(token - 1) || HasObject(discourse, token)) ? end : null;

    /// <summary>"went on to say": the verb that a longer one ends with.</summary>
    private static bool IsWithinVerb(Discourse discourse, int token)
    {
        for (int i = token - 1; i > token - LongestVerb; i--)
        {
            if (discourse.EndOfVerb(i) > token)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"en su cuenta", "her claims", "Ríos's reporting", "two earlier offers", "a grim warning": no verb stands behind a word for whose it is, or a number and an adjective.</summary>
    private static bool IsNoun(Discourse discourse, int token) =>
        (discourse.Is(token - 1, SpeechRole.Possessive) && !discourse.Is(token - 1, SpeechRole.Pronoun))
        || (discourse.IsGenitive(token - 1) && (discourse.Text[token].Folded.EndsWith('s') || discourse.IsParticiple(token)))
        || (discourse.Vocabulary.HeadsComeLast && discourse.Is(token - 2, SpeechRole.Indefinite) && !discourse.IsPerson(token - 1)
            && (discourse.Text[token].Folded.EndsWith('s') || (discourse.IsParticiple(token) && token + 1 < discourse.Text.Count && discourse.Text[token + 1].Is(':') && !discourse.Is(token - 1, SpeechRole.Text | SpeechRole.Document))));

    /// <summary>"la definió", "lo tacha de", "este aseguró que": what looks like an article is the verb's object or subject.</summary>
    private static bool HasObject(Discourse discourse, int verb) =>
        (discourse.Is(verb - 1, SpeechRole.Latter) && discourse.Is(verb + 1, SpeechRole.Subordinator))
        || (discourse.Is(verb - 1, SpeechRole.Clitic) && (discourse.IsVerbByEnding(verb) || discourse.Is(verb, SpeechRole.Label)));
}
