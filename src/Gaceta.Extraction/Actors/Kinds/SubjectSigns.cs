using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Kinds;

/// <summary>Reads from the verb of a name that it is no person's.</summary>
internal static class SubjectSigns
{
    /// <summary>Tokens from the verb to the possessive: "raised slightly its" has two.</summary>
    private const int OwnReach = 3;

    /// <summary>Tokens from the verb to a pronoun: "said in an interview on Monday that he" has eight. Farther away another person is as likely.</summary>
    private const int PronounReach = 9;

    private const WordRole Governing = WordRole.PlacePreposition | WordRole.Preposition | WordRole.Link;

    public static KindSigns Read(Scene scene, int start, int end)
    {
        if (!scene.Text.SameBlock(start, end) || !IsSubject(scene, start))
        {
            return KindSigns.None;
        }

        bool verb = (Metonymy.IsVerb(scene, end) && !scene.Is(end, WordRole.Preposition)) || (scene.Is(end + 1, WordRole.ThingRelative) && Metonymy.IsVerbBehindInsertion(scene, end));
        return (HasPluralVerb(scene, start, end) ? KindSigns.PluralVerb : 0)
            | (verb && OwnsAsThing(scene, end) ? KindSigns.OwnsAsThing : 0)
            | (verb && IsTakenUpAsPerson(scene, end) ? KindSigns.OwnsAsPerson : 0)
            | (verb && IsQuoted(scene, end) ? KindSigns.Quoted : 0)
            | (verb && (end == start + 1 || HasArticleInside(scene, start, end)) && !ArticleSigns.IsBarePlural(scene, start) && !IsOnlyInNames(scene, start) ? KindSigns.Acts : 0)
            | (verb && OpensAsName(scene, start, end) ? KindSigns.Acts : 0);
    }

    /// <summary>"Big Falk denied", but not "the Big Falk".</summary>
    private static bool OpensAsName(Scene scene, int start, int end) =>
        end - start is 2 or 3 && scene.Vocabulary.NameOpeners.Contains(scene[start].Folded) && !scene.Is(start - 1, WordRole.Article);

    /// <summary>Viales del Centro: no person's name, where particles of persons' names stand behind given names.</summary>
    public static bool HasArticleInside(Scene scene, int start, int end) =>
        end - start > 2 && !scene.Vocabulary.HeadsComeLast && scene.Is(start + 1, WordRole.Link) && scene.Is(start + 1, WordRole.Definite) && !scene.Is(start, WordRole.GivenName);

    /// <summary>Whether the word at <paramref name="start"/> is one that a verb in the plural behind it makes a team's.</summary>
    public static bool HasPluralVerb(Scene scene, int start, int end)
    {
        int verb = scene.Text.SameBlock(start, end) && scene[end].Is(',') ? end + 1 : end;
        return !scene[end - 1].Folded.EndsWith('s') && !scene.Is(start - 1, WordRole.Article | WordRole.Conjunction) && scene.Text.SameBlock(start, verb)
            && scene.Phrase(verb, PhraseKind.PluralVerb) is not null;
    }

    /// <summary>"raised its prices". Who is said to think or say something may do so of another's.</summary>
    public static bool OwnsAsThing(Scene scene, int verb) => Owns(scene, verb, PhraseKind.ThingOwner) && !scene.Is(verb, WordRole.Saying);

    /// <summary>"gained 2%", "fell nearly 9 percent": what markets do to its shares. Persons gain shares of votes with "of the".</summary>
    private static bool IsQuoted(Scene scene, int verb)
    {
        for (int i = verb + 1; i <= verb + OwnReach && scene.Text.SameBlock(verb, i + 1) && scene[i].IsWord; i++)
        {
            if (scene[i].Shape == TokenShape.Number)
            {
                return (scene[i + 1].Is('%') || scene.Phrase(i + 1, PhraseKind.Percent) is not null) && !scene.Is(i + 2, WordRole.Link);
            }
        }

        return false;
    }

    /// <summary>"Music is …", where the article has it in Falk Music alone: what begins a sentence bears a capital for that.</summary>
    private static bool IsOnlyInNames(Scene scene, int start) =>
        scene[start].StartsSentence && !scene.Text.SeenAloneInside(scene[start].Folded) && !scene.OpensSentence(start);

    private static bool Owns(Scene scene, int verb, PhraseKind owner)
    {
        for (int i = verb + 1; i <= verb + OwnReach && scene.Text.SameBlock(verb, i) && scene[i].Shape == TokenShape.Lower; i++)
        {
            if (scene.Phrase(i, owner) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"lost her keys", "said on Monday that he": before any other name, or what only things own.</summary>
    private static bool IsTakenUpAsPerson(Scene scene, int verb)
    {
        for (int i = verb + 1; i <= verb + PronounReach && scene.Text.SameBlock(verb, i); i++)
        {
            if (scene.Phrase(i, PhraseKind.PersonOwner) is not null)
            {
                return true;
            }

            bool other = scene[i].HasCapital && !scene[i].StartsSentence && !scene.Is(i, WordRole.NoActor);
            if (other || (scene.Is(i, WordRole.Article) && scene.Phrase(i + 1, PhraseKind.PersonOwner) is null) || scene.Phrase(i, PhraseKind.ThingOwner) is not null)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsSubject(Scene scene, int start) =>
        scene[start].StartsSentence || !scene.Text.SameBlock(start - 1, start)
        || (scene[start - 1].Shape != TokenShape.Possessive && (scene.Is(start - 1, WordRole.Conjunction | WordRole.Definite) || !scene.Is(start - 1, Governing) && !(scene.Is(start - 1, WordRole.NoActor) && scene.Is(start - 2, WordRole.PlacePreposition))));
}
