using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Finds a verb that no list has right behind a quote, by its subject beside it: “…”, tarareó Ana; “…,” chuckled the mayor; “…,” he began.</summary>
internal static class UnlistedVerbs
{
    public static (int First, int End)? Find(Clause clause, int outerEnd, Discourse discourse)
    {
        int first = outerEnd;
        while (first < clause.SentenceEnd && !discourse.Text[first].IsWord)
        {
            first++;
        }

        if (ClosesSentence(first, clause, discourse))
        {
            return (first, first + 1);
        }

        if (first + 1 >= clause.SentenceEnd || !discourse.Text.SameBlock(first, first + 1))
        {
            return null;
        }

        bool goesOn = GoesOn(clause, first, discourse);
        int verb = IsBeforeSubject(first, discourse) || !goesOn ? first : BehindSubject(first, discourse);
        bool modifies = discourse.Vocabulary.HeadsComeLast && !goesOn;
        return !modifies && verb < clause.SentenceEnd && IsVerb(verb, first, discourse) && discourse.EndOfVerb(verb) is null ? (verb, verb + 1) : null;
    }

    /// <summary>“…”, complementó. “…”, lanzó entre gritos.: where verbs need no subject, one that is all of the sentence around the quote but how and where.</summary>
    private static bool ClosesSentence(int first, Clause clause, Discourse discourse) =>
        !discourse.Vocabulary.HeadsComeLast && (first + 1 == clause.SentenceEnd || discourse.Is(first + 1, SpeechRole.Preposition)) && clause.SentenceStart >= clause.First - 1
        && discourse.IsVerbByEnding(first) && discourse.EndOfVerb(first) is null
        && discourse.Text[first - 1].Is(',');

    /// <summary>The ending tells it before any subject; beside a person, what is in small letters and no word of grammar.</summary>
    private static bool IsVerb(int verb, int first, Discourse discourse)
    {
        bool inverted = verb == first;
        bool beside = !inverted || (IsPersonAt(verb + 1, discourse) && discourse.Text[verb - 1].Shape == TokenShape.Mark);
        return (inverted && IsBeforeSubject(verb, discourse) && discourse.IsVerbByEnding(verb))
            || (beside && discourse.Text[verb].Shape == TokenShape.Lower && !discourse.Is(verb, SpeechRole.Adverb) && !discourse.Vocabulary.EndsLikeAdverb(discourse.Text[verb].Folded) && !discourse.Is(verb, WordRole.Common) && !discourse.IsConjunction(verb)
                && !discourse.Is(verb, SpeechRole.Preposition | SpeechRole.Subordinator) && !discourse.IsTitle(verb));
    }

    private static bool IsBeforeSubject(int verb, Discourse discourse) =>
        discourse.At(verb + 1) is not null || discourse.IsArticle(verb + 1) || IsPersonAt(verb + 1, discourse);

    /// <summary>A person's name, or "un empleado".</summary>
    private static bool IsPersonAt(int token, Discourse discourse) =>
        discourse.At(token) is { Actor.Kind: ActorKind.Person } || (discourse.Is(token, SpeechRole.Indefinite) && discourse.IsPerson(token + 1));

    /// <summary>The quote ends as one does behind which its sentence goes on: with a comma, or a mark that is no full stop. Not so “Foxglove” creator Ana Ríos.</summary>
    private static bool GoesOn(Clause clause, int first, Discourse discourse) =>
        clause.End > clause.First && (discourse.Text[first - 1].Is(',') || (!discourse.Text[clause.End - 1].IsWord && !discourse.Text[clause.End - 1].Is('.')));

    /// <summary>The token behind "he" or a person's name; the same token where neither stands.</summary>
    private static int BehindSubject(int first, Discourse discourse) =>
        discourse.Is(first, SpeechRole.Male | SpeechRole.Female) ? first + 1
        : discourse.At(first) is { Actor.Kind: ActorKind.Person } named ? named.End
        : first;
}
