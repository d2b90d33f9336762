using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

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

    public static (int First, int End)? Find(Clause clause, int outerEnd, Discourse discourse) =>
        Behind(clause, outerEnd, discourse) ?? Before(clause, discourse) ?? InSentenceThatIntroduces(clause, discourse);

    /// <summary>Tokens of a title before a name: "study lead author".</summary>
    private const int LongestTitle = 5;

    private static (int First, int End)? Behind(Clause clause, int outerEnd, Discourse discourse)
    {
        if (UnlistedVerb(clause, outerEnd, discourse) is { } unlisted)
        {
            return unlisted;
        }

        int reach = OpensWithPerson(outerEnd, discourse) ? ReachOfPerson : Reach;
        for (int i = outerEnd; i < Math.Min(clause.SentenceEnd, outerEnd + reach); i++)
        {
            if (discourse.EndOfAccording(i) is { } according)
            {
                return (i, according);
            }

            if (IsCue(discourse, i) is { } end)
            {
                return BelongsBehind(outerEnd, i, discourse) ? (i, end) : null;
            }
        }

        return null;
    }

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

    /// <summary>Any verb right behind the marks with its subject beside it: “…”, tarareó Ana; “…,” chuckled the mayor; “…,” he began.</summary>
    private static (int First, int End)? UnlistedVerb(Clause clause, int outerEnd, Discourse discourse)
    {
        int first = outerEnd;
        while (first < clause.SentenceEnd && !discourse.Text[first].IsWord)
        {
            first++;
        }

        if (first + 1 >= clause.SentenceEnd || !discourse.Text.SameBlock(first, first + 1))
        {
            return null;
        }

        bool somebody = discourse.Is(first + 1, SpeechRole.Indefinite) && discourse.IsPerson(first + 2);
        bool subject = discourse.At(first + 1) is not null || discourse.IsArticle(first + 1) || somebody;
        int verb = subject ? first : GoesOn(clause, first, discourse) ? BehindSubject(first, discourse) : -1;
        bool listed = verb < 0 || verb >= clause.SentenceEnd || discourse.EndOfVerb(verb) is not null;
        return !listed && (IsVerbBeside(verb, discourse, somebody) || (subject && discourse.IsVerbByEnding(verb))) ? (verb, verb + 1) : null;
    }

    /// <summary>The quote ends as one does that the sentence goes on behind: with a comma, or a mark that is no full stop.</summary>
    private static bool GoesOn(Clause clause, int first, Discourse discourse) =>
        clause.End > clause.First && (discourse.Text[first - 1].Is(',') || (!discourse.Text[clause.End - 1].IsWord && !discourse.Text[clause.End - 1].Is('.')));

    /// <summary>The token behind "he" or a person's name; -1 where neither stands.</summary>
    private static int BehindSubject(int first, Discourse discourse) =>
        discourse.Is(first, SpeechRole.Male | SpeechRole.Female) ? first + 1
        : discourse.At(first) is { Actor.Kind: ActorKind.Person } named ? named.End
        : -1;

    /// <summary>What stands in small letters beside a person, behind a mark or the person, and is no word of grammar.</summary>
    private static bool IsVerbBeside(int verb, Discourse discourse, bool somebody) =>
        (discourse.At(verb + 1) is { Actor.Kind: ActorKind.Person } || somebody ? discourse.Text[verb - 1].Shape == TokenShape.Mark : BehindSubject(verb - 1, discourse) == verb || discourse.At(verb - 1) is not null)
        && discourse.Text[verb].Shape == TokenShape.Lower
        && !discourse.Is(verb, WordRole.Common) && !discourse.Is(verb, SpeechRole.Preposition | SpeechRole.Subordinator) && !discourse.IsConjunction(verb) && !discourse.IsTitle(verb);

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

    private static (int First, int End)? Before(Clause clause, Discourse discourse)
    {
        for (int i = clause.First - 1; i >= clause.SentenceStart; i--)
        {
            if (IsCue(discourse, i) is { } end && end <= clause.First)
            {
                return Outer((i, end), clause, discourse) ?? (i, end);
            }

            if (discourse.EndOfAccording(i) is { } according)
            {
                return (i, according);
            }
        }

        return View(clause, discourse);
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

    /// <summary>"Para Ríos, la afición fue “…”", "Para la ministra, …": whose view it is, at the beginning of the sentence.</summary>
    private static (int First, int End)? View(Clause clause, Discourse discourse)
    {
        bool article = discourse.IsArticle(clause.SentenceStart + 1);
        int name = clause.SentenceStart + (article ? 2 : 1);
        int? end = discourse.At(name)?.End ?? (article && discourse.IsPerson(name) ? name + 1 : null);
        return clause.SentenceStart < clause.First - 1 && discourse.Is(clause.SentenceStart, SpeechRole.View)
            && end is { } comma && comma < clause.First && discourse.Text[comma].Is(',')
                ? (clause.SentenceStart, clause.SentenceStart + 1)
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

        for (int i = colon - 1; i >= Math.Max(0, colon - Clause.LongestSentence) && discourse.Text.SameBlock(i, colon) && !discourse.Text.EndsSentence(i); i--)
        {
            if (IsCue(discourse, i) is { } end)
            {
                return (i, end);
            }
        }

        return null;
    }

    /// <summary>A verb of saying that is no noun, name or participle of a label.</summary>
    private static int? IsCue(Discourse discourse, int token) =>
        discourse.EndOfVerb(token) is { } end && discourse.At(token) is null && (!discourse.IsArticle(token - 1) || HasObject(discourse, token)) ? end : null;

    /// <summary>"la definió", "lo tachó": what looks like an article is the verb's object.</summary>
    private static bool HasObject(Discourse discourse, int verb) =>
        discourse.Is(verb - 1, SpeechRole.Clitic) && discourse.IsVerbByEnding(verb);
}
