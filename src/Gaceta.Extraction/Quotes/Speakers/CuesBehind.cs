namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Finds the words that introduce a quote behind it: “…,” Ríos said.</summary>
internal static class CuesBehind
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

    public static (int First, int End)? Find(Clause clause, int outerEnd, Discourse discourse)
    {
        if (UnlistedVerbs.Find(clause, outerEnd, discourse) is { } unlisted)
        {
            return unlisted;
        }

        int reach = PersonBehind(outerEnd, discourse) is not null ? ReachOfPerson : Reach;
        for (int i = outerEnd; i < Math.Min(clause.SentenceEnd, outerEnd + reach); i++)
        {
            if (CueWords.According(discourse, i) is { } according)
            {
                return according;
            }

            if (CueWords.IsCue(discourse, i) is { } end && !IsOfRelativeClause(discourse, i, outerEnd))
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
}
