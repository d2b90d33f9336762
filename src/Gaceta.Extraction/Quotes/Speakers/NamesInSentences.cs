using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Tells what the words around a name make of it: an object, an addressee, whose something is.</summary>
internal static class NamesInSentences
{
    /// <summary>Nouns between a preposition and the name that it governs: "of the environmental campaign group Falk".</summary>
    private const int LongestNoun = 4;

    /// <summary>Whether a preposition stands before a name, or before its article and nouns: "of the campaign group Falk".</summary>
    /// <param name="from">Prepositions before this token do not count.</param>
    public static bool IsGoverned(this Discourse discourse, int first, int from = 0)
    {
        bool person = discourse.At(first) is { Actor.Kind: ActorKind.Person };
        int before = first - 1;
        while (before > first - LongestNoun && before >= 0 && discourse.Text.SameBlock(before, first) && !discourse.Is(before, SpeechRole.Preposition)
            && ((!person && discourse.Is(before, WordRole.OrganizationNoun | WordRole.OrganizationHead)) || discourse.Is(before, WordRole.TitleModifier) || discourse.IsTitle(before)) && discourse.Text[before].Shape == TokenShape.Lower)
        {
            before--;
        }

        before -= discourse.IsArticle(before) && !discourse.Is(before, SpeechRole.Preposition) ? 1 : 0;
        before -= before > from && discourse.IsOpeningMark(before) ? 1 : 0;
        return before >= from && discourse.Is(before, SpeechRole.Preposition) && !discourse.Is(before - 1, SpeechRole.Presenting);
    }

    /// <summary>"en declaraciones a Radio Falk", "told the agency Falk", "dijo a Falk": an organisation to which somebody spoke; not so "acusa a Falk de".</summary>
    public static bool IsTold(this Discourse discourse, Named named)
    {
        int before = named.First - 1;
        before -= discourse.IsArticle(before) && !discourse.Is(before, SpeechRole.Preposition) ? 1 : 0;
        return named.Actor.Kind == ActorKind.Organization
            && (discourse.Is(before, SpeechRole.Addressing)
                || (discourse.Is(before, SpeechRole.Preposition) && (discourse.Is(before - 1, SpeechRole.Interview) || (discourse.EndOfVerb(before - 1) is not null && !discourse.Is(named.End, SpeechRole.Preposition)))));
    }

    private static bool IsOpeningMark(this Discourse discourse, int token) => discourse.Text[token].Is('“') || discourse.Text[token].Is('«') || discourse.Text[token].Is('‘') || (discourse.Text[token].Is('"') && discourse.Text[token].Span.End == discourse.Text[token + 1].Span.Start);

    /// <summary>"Ríos's", "the Ríos campaign spokesman Juan Paz": a name that says whose, and before the noun of another's office.</summary>
    public static bool Modifies(this Discourse discourse, Named named) => discourse.IsGenitive(named.End) || (discourse.Vocabulary.HeadsComeLast && discourse.IsBeforeOffice(named.End));

    private static bool IsBeforeOffice(this Discourse discourse, int first)
    {
        int end = first;
        while (end < first + LongestNoun && end < discourse.Text.Count && (discourse.Text[end].Shape == TokenShape.Lower || discourse.IsTitle(end)) && discourse.At(end) is null && discourse.EndOfVerb(end) is null && !discourse.Is(end, WordRole.Common))
        {
            end++;
        }

        return end > first && discourse.IsPerson(end - 1) && discourse.At(end) is { Actor.Kind: ActorKind.Person };
    }

    public static bool IsGenitive(this Discourse discourse, int end) => end >= 0 && end < discourse.Text.Count && discourse.Text[end].Shape == TokenShape.Possessive;
}
