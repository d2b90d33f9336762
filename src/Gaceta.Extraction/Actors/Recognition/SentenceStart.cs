using Gaceta.Extraction.Actors.Kinds;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Tells at the beginning of a sentence, where every word bears a capital, whether a word may be one of a name.</summary>
internal static class SentenceStart
{
    /// <summary>A given name, a word that bears its capital elsewhere too, one that a name follows, or one that something else tells to be a name.</summary>
    public static bool MayName(Scene scene, int index) =>
        BeginsNameThatActs(scene, index) || scene.OpensAsOrganization(index) || PluralName.End(scene, index) is not null
        || (!IsVerbBeforeName(scene, index) && !IsNounBeforeName(scene, index) && !IsAdjectiveBeforeName(scene, index) && IsKnownOrFollowed(scene, index));

    private static bool IsKnownOrFollowed(Scene scene, int index)
    {
        string folded = scene[index].Folded;
        return scene.Is(index, WordRole.GivenName) || (scene.Vocabulary.HeadsComeLast && scene.Is(index, WordRole.PersonParticle) && FollowedByName(scene, index))
            || scene.Text.SeenCapital(folded) || scene.OpensSentence(index)
            || (!scene.Text.SeenLower(folded) && (scene[index].Shape is TokenShape.Upper or TokenShape.Mixed || FollowedByName(scene, index)))
            || (scene.Is(index, WordRole.OrganizationHead) && scene.Is(index + 1, WordRole.Link)) || BeginsCounted(scene, index) || OrganizationSigns.IsTabled(scene, index, index + 1);
    }

    /// <summary>"Big Falk denied", "Blue Falk shares", "Live Falk, the promoter,": a word that names often begin with, a name, and what a name has behind it.</summary>
    public static bool BeginsNameThatActs(Scene scene, int index)
    {
        if (!IsOpenerOfName(scene, index))
        {
            return false;
        }

        int end = index + 1;
        while (scene.Text.SameBlock(index, end) && scene.Text[end].Shape == TokenShape.Capital && !scene.Is(end, WordRole.NoActor | WordRole.Article | WordRole.Honorific))
        {
            end++;
        }

        return end > index + 1 && scene.Text.SameBlock(index, end) && !scene.Text.IsHeadline(index) && scene.Phrase(end - 1, PhraseKind.Title) is null
            && (scene.Text[end].Is(',') || scene.Text[end].Shape == TokenShape.Possessive || Metonymy.IsVerb(scene, end) || scene.Phrase(end, PhraseKind.OrganizationBehind) is not null);
    }

    /// <summary>A common word that names of organisations often begin with, and no title: Home Secretary.</summary>
    public static bool IsOpenerOfName(Scene scene, int index) =>
        scene.Vocabulary.NameOpeners.Contains(scene.Text[index].Folded) && scene.Text[index].Shape == TokenShape.Capital && scene.Phrase(index, PhraseKind.Title) is null;

    /// <summary>"Goals: Ríos (12), Paz (40)".</summary>
    private static bool BeginsCounted(Scene scene, int index) =>
        scene.Text.SameBlock(index - 1, index + 3) && scene.Text[index - 1].Is(':') && scene.Text[index + 1].Is('(') && scene.Text[index + 2].Shape == TokenShape.Number && scene.Text[index + 3].Is(')');

    /// <summary>"Carmaker Falk said": where heads come last, a noun that tells what the name behind it is and is never part of one.</summary>
    public static bool IsNounBeforeName(Scene scene, int index) =>
        scene.Vocabulary.HeadsComeLast && scene.Text[index].StartsSentence && scene.Text[index].Shape == TokenShape.Capital && scene.Is(index, WordRole.OrganizationNoun)
        && !scene.Is(index, WordRole.OrganizationHead | WordRole.OrganizationTail | WordRole.GivenName) && scene.Text.SameBlock(index, index + 1) && scene.Text[index + 1].HasCapital;

    /// <summary>"Recent Falk models", "Ousted Falk chief": where heads come last, a word that ends like an adjective, and bears a capital nowhere inside a sentence.</summary>
    private static bool IsAdjectiveBeforeName(Scene scene, int index) =>
        scene.Text[index].Shape == TokenShape.Capital && scene.Vocabulary.EndsLikeAdjective(scene.Text[index].Folded) && !scene.Is(index, WordRole.GivenName | WordRole.OrganizationHead | WordRole.OrganizationTail)
        && !scene.Text.SeenAloneInside(scene.Text[index].Folded) && scene.Text.SameBlock(index, index + 1) && scene.Text.SeenByItself(scene.Text[index + 1].Folded);

    /// <summary>"Marcó Ríos": where subjects may follow their verbs, a word with the ending of one that is no name; Marco is one.</summary>
    private static bool IsVerbBeforeName(Scene scene, int index) =>
        !scene.Vocabulary.HeadsComeLast && scene.Vocabulary.EndsLikeVerb(scene.Text.Written(index)) && !scene.Text.SeenAlone(scene.Text[index].Folded)
        && (!scene.Is(index, WordRole.GivenName) || !char.IsAscii(scene.Text.Written(index)[^1]));

    /// <summary>"Willem van Dort", "Falk &amp; Ríos": particles of persons' names or an ampersand may stand between.</summary>
    private static bool FollowedByName(Scene scene, int index)
    {
        int next = index + 1;
        while (next < index + 3 && ((scene.Is(next, WordRole.PersonParticle) && scene.Text[next].Shape == TokenShape.Lower) || (next == index + 1 && scene.Text.SameBlock(index, next) && scene.Text[next].Is('&'))))
        {
            next++;
        }

        return scene.Text.SameBlock(index, next) && scene.Text[next].HasCapital && !scene.Is(next, WordRole.Common | WordRole.NoActor);
    }
}
