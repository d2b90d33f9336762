using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Tells whether small words between two runs of capitals part two names or belong to one.</summary>
internal static class NameJoints
{
    /// <summary>The small words between <paramref name="end"/> and <paramref name="next"/> do not belong to the name, and another begins behind them.</summary>
    public static bool PartsNames(Scene scene, int start, int end, int next) =>
        !IsSurnameBehindArticle(scene, start, end, next) && (JoinsPersons(scene, start, end, next) || JoinsNames(scene, start, end, next) || IsAllOfPerson(scene, start, end, next) || NameRun.NamesOther(scene, next) || NameRun.IsAcronym(scene, end - 1) || NameRun.IsAcronym(scene, next)
        || (end - start > 1 && scene.Is(start, WordRole.GivenName) && scene.Is(end, WordRole.Definite)));

    /// <summary>Ana Ríos <c>del Campo</c>.</summary>
    private static bool IsSurnameBehindArticle(Scene scene, int start, int end, int next) =>
        scene.Is(start, WordRole.GivenName) && scene.Is(end, WordRole.Definite) && next == end + 1 && scene.Vocabulary.SurnamesBehindArticle.Contains(scene[next].Folded);

    /// <summary>"Ana Ríos &amp; Juan Paz", "Ana y Juan": two given names that a conjunction joins are two persons, and no firm.</summary>
    private static bool JoinsPersons(Scene scene, int start, int end, int next) =>
        JoinsFullNames(scene, start, end, next) || (scene.Is(end, WordRole.Conjunction) && scene.Is(end + 1, WordRole.Definite))
        || (scene.Is(end, WordRole.Conjunction) || (scene[end].Is('&') && end - start > 1)) && scene.Is(start, WordRole.GivenName) && scene.Is(next, WordRole.GivenName);

    /// <summary>"Tito Lizarazu y Benji Aranguren": behind "y" a second surname stands alone, and so do the last of an organisation's words.</summary>
    private static bool JoinsFullNames(Scene scene, int start, int end, int next) =>
        !scene.Vocabulary.HeadsComeLast && scene.Is(end, WordRole.Conjunction) && next == end + 1 && (end - start > 1 || scene.Is(start, WordRole.GivenName)) && scene.Text.SameBlock(next, next + 1)
        && scene[next].Shape == TokenShape.Capital && scene[next + 1].Shape == TokenShape.Capital && !scene.Is(start, WordRole.OrganizationHead);

    /// <summary>
    /// "Ríos y Paz", "Falk FC y Brandel": where heads come first "y" parts names. It joins the two surnames of José Ortega y Gasset, who bears a given name and is
    /// nowhere called by the second alone, and the partners of a firm: "el bufete Ríos y Paz".
    /// </summary>
    private static bool JoinsNames(Scene scene, int start, int end, int next) =>
        !scene.Vocabulary.HeadsComeLast && scene.Is(end, WordRole.Conjunction) && next == end + 1
        && (!scene.Is(start, WordRole.OrganizationHead) || scene.Phrase(start, PhraseKind.Organization)?.End == end || NameRun.EndsName(scene, end - 1) || JoinsTwoWords(scene, start, end, next))
        && !(scene.Is(start, WordRole.GivenName) && end - start > 1 && !scene.Text.SeenAloneAgain(scene[next].Folded))
        && !IsFirm(scene, start);

    /// <summary>"Banco Falk y Norges Brandel": behind a name without "de" two words more are another's, but not a noun with its adjective: "y Labores Conexas".</summary>
    public static bool JoinsTwoWords(Scene scene, int start, int end, int next) =>
        end - start > 1 && scene.Text.SameBlock(next, next + 1) && scene[next].Shape == TokenShape.Capital && scene[next + 1].Shape == TokenShape.Capital
        && !scene.Is(next, WordRole.NoActor | WordRole.Common | WordRole.Portfolio) && !scene.Is(next + 1, WordRole.NoActor | WordRole.Common) && !(scene[next].Folded.EndsWith('s') && scene[next + 1].Folded.EndsWith('s')) && !HasLink(scene, start, end);

    private static bool HasLink(Scene scene, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (scene[i].Shape == TokenShape.Lower)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"el bufete Ríos y Paz", "la empresa, Ríos y Paz".</summary>
    private static bool IsFirm(Scene scene, int start)
    {
        int noun = scene.Has(start - 1) && scene[start - 1].Is(',') ? start - 2 : start - 1;
        return scene.Is(noun, WordRole.OrganizationNoun) && !scene[noun].Folded.EndsWith('s') && scene.Text.SameBlock(noun, start);
    }

    /// <summary>"el Gobierno de Ana Ríos": a person's, and no institution's.</summary>
    private static bool IsAllOfPerson(Scene scene, int start, int end, int next) =>
        end == start + 1 && scene.Is(start, WordRole.Government) && scene.Is(next, WordRole.GivenName);
}
