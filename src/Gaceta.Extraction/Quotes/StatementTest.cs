using Gaceta.Extraction.Actors.Vocabularies;
using Gaceta.Extraction.Quotes.Marks;
using Gaceta.Extraction.Quotes.Speakers;

namespace Gaceta.Extraction.Quotes;

/// <summary>Tells what somebody said from words that stand in marks for another reason: a label, an irony, a title of a work.</summary>
internal static class StatementTest
{
    /// <summary>Words that a cue in the same sentence makes a statement: "shown 'real flexibility'". Below, a cue must touch the marks.</summary>
    private const int FewestWithCue = 2;

    /// <summary>Behind an article two words are a label or an irony: "said the 'peace plan'"; three may be said: "esta 'ilegal e injustificada'".</summary>
    private const int FewestBehindArticle = 3;

    /// <summary>Words behind a label ("described it as") that are a statement all the same: "an act of aggression".</summary>
    private const int FewestBehindLabel = 4;

    /// <summary>Tokens from a word in marks to its cue behind: “Never,” the old man with the hat said. Farther off, the word is a title.</summary>
    private const int ReachOfWord = 9;

    /// <summary>Words without any cue: whole sentences in marks of their own.</summary>
    private const int FewestAlone = 6;

    /// <summary>The same where the marks are not closed in their paragraph, as labels are, or stand behind a colon.</summary>
    private const int FewestContinued = 3;

    /// <summary>How far before the marks a label counts: "calling such claims a".</summary>
    private const int LabelReach = 5;

    /// <summary>The same for a work: "her second novel".</summary>
    private const int WorkReach = 2;

    /// <summary>Letters of a word that titles write with a capital.</summary>
    private const int ShortestInTitle = 4;

    /// <summary>Capitals that make a title: one is how a sentence begins.</summary>
    private const int FewestInTitle = 2;

    /// <param name="goesOn">Whether the speaker of a quote in the same block may go on here.</param>
    public static bool IsStatement(QuotedSpan quote, Clause clause, Utterance utterance, bool goesOn, Discourse discourse)
    {
        if (quote.Form is QuoteForm.Block or QuoteForm.Dash or QuoteForm.Answer)
        {
            return true;
        }

        return utterance.Cue is { } cue
            ? IsStatementWithCue(clause, cue, utterance, discourse)
            : utterance.Words is not null || IsStatementAlone(clause, goesOn, IsIntroduced(clause, discourse) ? FewestIntroduced(clause, discourse) : quote.Form == QuoteForm.Continued ? FewestContinued : FewestAlone, discourse);
    }

    /// <summary>"He had one message: “Go home now.”"</summary>
    private static bool IsIntroduced(Clause clause, Discourse discourse) =>
        discourse.Text.SameBlock(clause.First - 2, clause.First) && discourse.Text[clause.First - 2].Is(':') && !HasBefore(discourse, clause, SpeechRole.Label, LabelReach);

    /// <summary>Another was blunter: “Told you.”: its stop tells a sentence.</summary>
    private static int FewestIntroduced(Clause clause, Discourse discourse) => clause.End > clause.First && !discourse.Text[clause.End - 1].IsWord ? FewestWithCue : FewestContinued;

    private static bool IsStatementAlone(Clause clause, bool goesOn, int fewest, Discourse discourse) =>
        (goesOn && (clause.SentenceStart >= clause.First - 1 ? IsSentence(clause, discourse) : GoesOnInSentence(clause, discourse)))
        || (Words(clause, discourse) >= fewest && IsSentence(clause, discourse) && !IsOfWork(clause, discourse) && !IsTitleOfWork(clause, discourse));

    /// <summary>“…,” Ríos said. Machines “extrapolate nothing from what they have been shown”: a longer clause in the paragraph of a quote, or one that ends the sentence, of which no article or label makes a term.</summary>
    private static bool GoesOnInSentence(Clause clause, Discourse discourse) =>
        (Words(clause, discourse) >= FewestAlone || IsPredicateToTheEnd(clause, discourse)) && !IsOfWork(clause, discourse) && !IsTitleOfWork(clause, discourse)
        && !discourse.IsArticle(clause.First - 2) && !discourse.Is(clause.First - 2, SpeechRole.Possessive) && !HasBefore(discourse, clause, SpeechRole.Label, LabelReach);

    /// <summary>The gig, by contrast, “suggests freedom.”: a few words in small letters with the stop of their sentence, which no preposition governs.</summary>
    private static bool IsPredicateToTheEnd(Clause clause, Discourse discourse) =>
        Words(clause, discourse) >= FewestContinued && discourse.Text[clause.First].Shape == TokenShape.Lower && discourse.Text[clause.End - 1].Is('.')
        && (!discourse.Is(clause.First - 2, SpeechRole.Preposition) || discourse.IsConjunction(clause.First - 2));

    /// <summary>
    /// "Ríos called the offer “inadequate”": an actor's verb that gives a name or verdict, and small letters, which names do not have. Behind "as" and
    /// behind an article stand labels all the same.
    /// </summary>
    private static bool IsVerdict(Clause clause, (int First, int End) cue, Utterance utterance, Discourse discourse) =>
        cue.End < clause.First && (discourse.Is(cue.First, SpeechRole.Label) || discourse.Is(cue.End - 1, SpeechRole.Label)) && (utterance.Actor ?? (object?)utterance.Words) is not null
        && clause.First < clause.End && discourse.Text[clause.First].Shape == TokenShape.Lower && !discourse.IsArticle(clause.First - 2)
        && (clause.First - 2 < cue.End || !discourse.Is(clause.First - 2, SpeechRole.Label) || (MaySpeak(utterance, discourse) && Words(clause, discourse) >= FewestBehindArticle))
        && !IsOfWork(clause, discourse);

    /// <summary>An actor, or "officials".</summary>
    private static bool MaySpeak(Utterance utterance, Discourse discourse) =>
        utterance.Actor is not null || (utterance.Words is { } words && discourse.HasPerson(words.First, words.End));

    /// <remarks>Where verbs need a subject, one that names without any is a passive: "what is called “glass ear”".</remarks>
    private static bool IsStatementWithCue(Clause clause, (int First, int End) cue, Utterance utterance, Discourse discourse)
    {
        int words = Words(clause, discourse);
        if (discourse.Vocabulary.HeadsComeLast && utterance.Words is null && discourse.Is(cue.First, SpeechRole.Label))
        {
            return false;
        }

        if (!IsSaidBySomebody(utterance, discourse) && IsTitleOfWork(clause, discourse))
        {
            return false;
        }

        if (IsTitleOfWork(clause, discourse) && discourse.Terms.ComeAgain(clause.First, clause.End))
        {
            return false;
        }

        if (words < FewestBehindLabel && discourse.Vocabulary.HeadsComeLast && utterance.Words is null && HasBefore(discourse, clause, SpeechRole.Label, LabelReach))
        {
            return false;
        }

        if (cue.First >= clause.End)
        {
            return words >= FewestWithCue || (words > 0 && cue.First < clause.End + ReachOfWord && IsSentence(clause, discourse) && !IsBeforeNoun(cue, clause, discourse));
        }

        if (IsVerdict(clause, cue, utterance, discourse))
        {
            return words > 0;
        }

        bool labelled = words < FewestBehindLabel && HasBefore(discourse, clause, SpeechRole.Label, LabelReach);
        if (cue.End <= clause.First && IsTitleOfWork(clause, discourse))
        {
            return false;
        }

        int fewest = cue.End < clause.First - 2 && discourse.IsArticle(clause.First - 2) ? FewestBehindArticle : IsPredicate(clause, utterance, discourse) ? 1 : FewestWithCue;
        return !labelled && (!IsOfWork(clause, discourse) || IsProse(clause, words, discourse)) && words >= fewest;
    }

    /// <summary>Whether the cue has a subject that may speak: not so “Harbour Lights” reveals a new sound. Where verbs need none, any has.</summary>
    private static bool IsSaidBySomebody(Utterance utterance, Discourse discourse) =>
        utterance.Words is null ? !discourse.Vocabulary.HeadsComeLast
        : MaySpeak(utterance, discourse);

    /// <summary>"Ríos said she was “steamrolled”": a word of grammar that governs nothing stands before it, and an actor speaks.</summary>
    private static bool IsPredicate(Clause clause, Utterance utterance, Discourse discourse) =>
        utterance.Actor is not null && discourse.Is(clause.First - 2, WordRole.Common) && clause.First < clause.End && discourse.Text[clause.First].Shape == TokenShape.Lower
        && !discourse.IsArticle(clause.First - 2) && !discourse.IsConjunction(clause.First - 2)
        && !discourse.Is(clause.First - 2, SpeechRole.Preposition | SpeechRole.Subordinator | SpeechRole.Label | SpeechRole.Pronoun | SpeechRole.Possessive);

    /// <summary>“Foxglove” creator Ana Ríos thanked: a word without a comma before a noun is a name.</summary>
    private static bool IsBeforeNoun((int First, int End) cue, Clause clause, Discourse discourse) =>
        discourse.Vocabulary.HeadsComeLast && discourse.Text[clause.End - 1].IsWord && cue.First > clause.End + 1
        && discourse.Text[clause.End + 1].Shape == TokenShape.Lower && !discourse.Is(clause.End + 1, WordRole.Common);

    /// <summary>"What a Fool Believes": several words, of which none but short ones has a small letter, as English writes titles.</summary>
    private static bool IsTitleOfWork(Clause clause, Discourse discourse)
    {
        int capitals = 0;
        for (int i = clause.First; i < clause.End; i++)
        {
            if (discourse.Text[i].Shape == TokenShape.Lower && discourse.Text[i].Folded.Length >= ShortestInTitle)
            {
                return false;
            }

            capitals += discourse.Text[i].Shape == TokenShape.Capital ? 1 : 0;
        }

        return capitals >= FewestInTitle;
    }

    private static int Words(Clause clause, Discourse discourse)
    {
        int words = 0;
        for (int i = clause.First; i < clause.End; i++)
        {
            words += discourse.Text[i].IsWord ? 1 : 0;
        }

        return words;
    }

    private static bool IsSentence(Clause clause, Discourse discourse) =>
        clause.End > clause.First && (discourse.Text[clause.First].HasCapital || !discourse.Text[clause.First].IsWord);

    /// <summary>"told Falk Magazine, “When I want it, I ask.”": no title, as English writes them.</summary>
    private static bool IsProse(Clause clause, int words, Discourse discourse) =>
        discourse.Vocabulary.HeadsComeLast && words >= FewestBehindLabel && !IsTitleOfWork(clause, discourse) && !discourse.Text[clause.First - 2].Is('“') && !discourse.Text[clause.First - 2].IsWord;

    /// <summary>"her novel “Harbour Lights”": a work stands before the marks, and what is in them does not go on in small letters.</summary>
    private static bool IsOfWork(Clause clause, Discourse discourse) =>
        HasBefore(discourse, clause, SpeechRole.Work, WorkReach) && discourse.Text[Math.Min(clause.First, discourse.Text.Count - 1)].Shape != TokenShape.Lower;

    private static bool HasBefore(Discourse discourse, Clause clause, SpeechRole role, int reach)
    {
        for (int i = clause.First - 2; i >= Math.Max(clause.SentenceStart, clause.First - 1 - reach); i--)
        {
            if (discourse.Is(i, role))
            {
                return true;
            }
        }

        return false;
    }
}
