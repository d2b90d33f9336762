using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Finds the words that introduce a quote: behind it, inside it between dashes, or before it.</summary>
internal static class CueFinder
{
    public static (int First, int End)? Find(Clause clause, int outerEnd, Discourse discourse) =>
        RightBefore(clause, discourse) ?? CuesBehind.Find(clause, outerEnd, discourse) ?? Before(clause, discourse) ?? InSentenceThatIntroduces(clause, discourse);

    /// <summary>"He rose and said: “…,” the office told": the verb that a mark parts from the quote alone.</summary>
    private static (int First, int End)? RightBefore(Clause clause, Discourse discourse)
    {
        int mark = clause.First - 2;
        if (mark < clause.SentenceStart || !(discourse.Text[mark].Is(',') || discourse.Text[mark].Is(':')))
        {
            return null;
        }

        for (int i = mark - 1; i >= Math.Max(clause.SentenceStart, mark - CueWords.LongestVerb); i--)
        {
            if (CueWords.IsCue(discourse, i) is { } end && (end == mark || IsAddressee(discourse, i, end, mark))
                && (discourse.At(i - 1) is not null || discourse.Is(i - 1, SpeechRole.Coordinator) || discourse.IsSubjectPronoun(i - 1, SpeechRole.Male | SpeechRole.Female)))
            {
                return (i, end);
            }
        }

        return discourse.Text[mark].Is(',') ? OfComparison(mark - 1, clause, discourse) : null;
    }

    /// <summary>"Falk asked Ríos, “…”": all that stands between the verb and the mark is who is spoken to.</summary>
    private static bool IsAddressee(Discourse discourse, int verb, int end, int mark) =>
        (discourse.Is(verb, SpeechRole.Addressing) || discourse.IsAsking(verb)) && discourse.At(end) is { } named && named.End == mark;

    /// <summary>"As Ríos related, “…”": whatever the verb is.</summary>
    private static (int First, int End)? OfComparison(int verb, Clause clause, Discourse discourse)
    {
        int subject = discourse.At(verb - 1)?.First ?? (discourse.IsSubjectPronoun(verb - 1, SpeechRole.Male | SpeechRole.Female) ? verb - 1 : 0);
        return subject > clause.SentenceStart && discourse.Is(subject - 1, SpeechRole.ClauseOpener) && discourse.Is(subject - 1, SpeechRole.Label)
            && discourse.Text[verb].Shape == TokenShape.Lower && !discourse.Is(verb, WordRole.Common)
                ? (verb, verb + 1)
                : null;
    }

    private static (int First, int End)? Before(Clause clause, Discourse discourse)
    {
        int start = StartOfIntroduction(clause.First - 2, clause.SentenceStart, discourse);
        for (int i = clause.First - 1; i >= start; i--)
        {
            if (CueWords.IsCue(discourse, i) is { } end && end <= clause.First && !(discourse.Is(end, SpeechRole.Agent) && HasVerb(start, i, discourse)))
            {
                return Outer((i, end), clause, discourse) ?? (discourse.Is(end, SpeechRole.Preposition) ? AccordingFirst(clause, i, discourse) : null) ?? (i, end);
            }

            if (CueWords.According(discourse, i) is { } according)
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
            if (discourse.Is(i, SpeechRole.Addressing) && CueWords.IsCue(discourse, i) is not null)
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

            if (CueWords.IsCue(discourse, i) is { } end && end < inner.First && ((discourse.Is(end, SpeechRole.Subordinator) && !IsNaming(discourse, end, inner.First)) || discourse.IsArticle(end)))
            {
                return (i, end);
            }
        }

        return null;
    }

    /// <summary>"offered what Ríos called “…”": in such a clause the nearer verb gives the name.</summary>
    private static bool IsNaming(Discourse discourse, int subordinator, int verb) => !discourse.Is(subordinator, SpeechRole.ThatClause) && discourse.Is(verb, SpeechRole.Label);

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
            if (CueWords.IsCue(discourse, i) is { } end)
            {
                return (i, end);
            }
        }

        return null;
    }

    /// <summary>"The mayor said no, but his deputy, Ana Ríos, was less careful: “…”": the last clause before a colon, where it names somebody; else the sentence.</summary>
    private static int StartOfIntroduction(int colon, int sentence, Discourse discourse) =>
        colon > sentence && discourse.Text[colon].Is(':') && discourse.StartOfClause(colon) is var own && own > sentence && discourse.HasPersonNamed(own, colon) ? own : sentence;
}
