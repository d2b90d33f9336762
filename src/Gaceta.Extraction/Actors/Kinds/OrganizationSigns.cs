using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Kinds;

/// <summary>Reads the signs that a name at one place of the text is an organisation's.</summary>
internal static class OrganizationSigns
{
    /// <summary>Words from a noun for an organisation to its name: "firma japonesa de balnearios" has four.</summary>
    private const int LongestNoun = 4;

    /// <summary>Words of what joins a score to the side behind it: "win away to the" has four.</summary>
    private const int LongestContest = 4;

    public static KindSigns Read(Scene scene, int start, int end) =>
        Before(scene, start, end) | Behind(scene, start, end) | InContest(scene, start, end);

    private static KindSigns Before(Scene scene, int start, int end)
    {
        bool noun = scene.Is(start - 1, WordRole.OrganizationNoun | WordRole.OrganizationHead) && (scene[start - 1].Shape == TokenShape.Lower || scene.Is(start - 1, WordRole.NoActor) || SentenceStart.IsNounBeforeName(scene, start - 1))
            && scene.Text.SameBlock(start - 1, start);
        return (noun || HasNounFurtherBefore(scene, start) || HasNounBeforeComma(scene, start, end) ? KindSigns.OrganizationNoun : 0)
            | (Surroundings.PhraseBefore(scene, start, PhraseKind.OrganizationBefore) || IsPaperThatSays(scene, start) ? KindSigns.OrganizationAsset : 0)
            | (Surroundings.OfficeBefore(scene, start) is { } office && scene.Vocabulary.OrganizationOffices.Contains(office) ? KindSigns.OfficeInOrganization : 0);
    }

    /// <summary>"según El Faro de Falk": persons' names have no article.</summary>
    private static bool IsPaperThatSays(Scene scene, int start) =>
        !scene.Vocabulary.HeadsComeLast && scene.Is(start, WordRole.Definite)
        && (scene.Is(start - 1, WordRole.Saying) || Surroundings.PhraseBefore(scene, start, PhraseKind.According));

    /// <summary>"la firma japonesa de balnearios Falk": where adjectives follow their nouns, they and a noun behind "de" may stand before the name.</summary>
    private static bool HasNounFurtherBefore(Scene scene, int start)
    {
        for (int i = start - 1; !scene.Vocabulary.HeadsComeLast && i >= start - LongestNoun && scene.Text.SameBlock(i, start) && scene[i].Shape == TokenShape.Lower; i--)
        {
            if (scene.Is(i, WordRole.OrganizationNoun))
            {
                return scene.Phrase(i, PhraseKind.Title) is null;
            }

            bool inner = i < start - 1 && scene.Is(i, WordRole.Link) && !scene.Is(i, WordRole.Article | WordRole.Conjunction);
            if (!inner && (scene.Is(i, WordRole.Common | WordRole.Link | WordRole.Article | WordRole.Preposition | WordRole.Saying | WordRole.PlaceNoun) || scene.Phrase(i, PhraseKind.Title) is not null))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// "the state power company, Falk.", "la constructora adjudicataria, Falk, ha declinado": behind a comma and before a mark the name explains the noun, which has an
    /// article or owner.
    /// </summary>
    public static bool HasNounBeforeComma(Scene scene, int start, int end)
    {
        bool between = scene.Text.SameBlock(start - 2, start) && scene[start - 1].Is(',')
            && (!scene.Text.SameBlock(start, end) || scene[end].Is(',') || scene[end].EndsSentence || (scene.Is(end, WordRole.Link) && scene.Is(end, WordRole.Definite)));
        bool noun = false;
        for (int i = start - 2; between && i >= start - 2 - LongestNoun && scene.Text.SameBlock(i, start); i--)
        {
            if (scene.Is(i, WordRole.Definite) || scene[i].Shape == TokenShape.Possessive)
            {
                return noun;
            }

            bool head = !scene.Vocabulary.HeadsComeLast || i == start - 2;
            noun |= head && scene.Is(i, WordRole.OrganizationNoun) && scene.Phrase(i, PhraseKind.Title) is null;
            between = scene[i].Shape == TokenShape.Lower;
        }

        return false;
    }

    private static KindSigns Behind(Scene scene, int start, int end)
    {
        if (!scene.Text.SameBlock(start, end))
        {
            return KindSigns.None;
        }

        int owned = scene[end].Shape == TokenShape.Possessive || scene[end].Is(',') ? end + 1 : end;
        bool inserted = scene[end].Is(',') && Metonymy.IsVerb(scene, owned);
        return (scene.Text.SameBlock(start, owned) && !inserted && scene.Phrase(owned, PhraseKind.OrganizationBehind) is not null ? KindSigns.OrganizationAsset : 0)
            | (scene.Vocabulary.HeadsComeLast && OfficeBehind(scene, scene[end].Is(',') ? end : owned) ? KindSigns.OfficeBehind : 0)
            | (scene.Phrase(end, PhraseKind.OrganizationClass) is not null ? KindSigns.OrganizationNoun : 0)
            | (IsAcronymBehind(scene, start, end) ? KindSigns.Acronym : 0)
            | (scene[end].Is(',') && scene.Is(end + 1, WordRole.ThingRelative) ? KindSigns.ThingRelative : 0)
            | (Surroundings.HasApposition(scene, end, WordRole.OrganizationNoun | WordRole.OrganizationHead) ? KindSigns.OrganizationApposition : 0);
    }

    private static bool OfficeBehind(Scene scene, int index)
    {
        int title = scene.Is(index, WordRole.TitleModifier) && scene.Phrase(index, PhraseKind.Title) is null ? index + 1 : index;
        return scene.Phrase(title, PhraseKind.Title) is { } found && scene[title].Shape is TokenShape.Lower or TokenShape.Capital
            && scene.Text.SameBlock(title, found.End) && scene.IsNameWord(found.End)
            && scene.Vocabulary.OrganizationOffices.Contains(found.Value.Key);
    }

    /// <summary>The letters in brackets are the first ones of the name's words.</summary>
    private static bool IsAcronymBehind(Scene scene, int start, int end)
    {
        if (!scene[end].Is('(') || !scene.Has(end + 2) || !scene[end + 2].Is(')') || scene[end + 1].Shape != TokenShape.Upper)
        {
            return false;
        }

        string acronym = scene[end + 1].Folded;
        int letter = 0;
        for (int i = start; i < end; i++)
        {
            letter += scene[i].HasCapital && letter < acronym.Length && scene[i].Folded[0] == acronym[letter] ? 1 : 0;
        }

        return acronym.Length > 1 && letter == acronym.Length;
    }

    private static KindSigns InContest(Scene scene, int start, int end)
    {
        bool article = !scene.Vocabulary.HeadsComeLast && scene.Is(start - 1, WordRole.Definite) && scene.Text.SameBlock(start - 1, end) && Metonymy.IsVerb(scene, end);
        return (Surroundings.PhraseBefore(scene, start, PhraseKind.MatchBefore) || IsBeatenWithScore(scene, start) ? KindSigns.Match : 0)
            | (IsTabled(scene, start, end) ? KindSigns.Tabled : 0)
            | (IsScore(scene, start, start - 1) || IsScore(scene, start, end) || IsScoreBehindVerb(scene, start, end) || IsScoreBeforeContest(scene, start) || IsBeatenWithScore(scene, start) ? KindSigns.Score : 0)
            | (article ? KindSigns.ArticleAndVerb : 0);
    }

    /// <summary>"Falk 2 Brandel 1", "Falk 2 - Brandel 1", "Falk 14 9 3 2", "Falk, 21 puntos; Brandel, 19;": results and tables have a number behind each team.</summary>
    public static bool IsTabled(Scene scene, int start, int end)
    {
        if (scene.Text.SameBlock(start, end + 1) && scene[end].Is(','))
        {
            return IsCount(scene, start, end + 1) && ((scene.Has(start - 1) && scene[start - 1].Is(';')) || (scene.Has(end + 2) && scene[end + 2].Is(';')));
        }

        bool counted = IsCount(scene, start, end);
        int next = counted && scene.Text.SameBlock(start, end + 1) ? BehindDash(scene, end + 1) : -1;
        int before = BeforeDash(scene, start - 1);
        return counted && (IsCount(scene, start, end + 1) || (scene.IsNameWord(next) && IsCount(scene, start, scene.RunEnd(next)))
            || (IsCount(scene, start, before) && scene.IsNameWord(before - 1)));
    }

    private static int BehindDash(Scene scene, int index) => IsDash(scene, index) ? index + 1 : index;

    private static int BeforeDash(Scene scene, int index) => IsDash(scene, index) ? index - 1 : index;

    private static bool IsDash(Scene scene, int index) => scene.Has(index) && (scene[index].Is('-') || scene[index].Is('–'));

    private static bool IsCount(Scene scene, int start, int index) =>
        scene.Text.SameBlock(start, index) && scene[index].Shape == TokenShape.Number && scene[index].Folded.Length <= 3 && scene[index].Folded.All(char.IsDigit);

    /// <summary>"Falk drew 2-2", "Falk (0-2)".</summary>
    private static bool IsScoreBehindVerb(Scene scene, int start, int end) =>
        IsScore(scene, start, end + 1) && (Metonymy.IsVerb(scene, end) || scene[end].Is('('));

    /// <summary>"venció por 2-1 al Falk": where a side stands behind the score, what joins the two.</summary>
    private static bool IsBeatenWithScore(Scene scene, int start) =>
        !scene.Vocabulary.HeadsComeLast && scene.Text.SameBlock(start - 2, start) && IsScore(scene, start, start - 2)
        && scene.Is(start - 1, WordRole.Preposition) && !scene.Is(start - 1, WordRole.PlacePreposition);

    /// <summary>"a 2-1 victory over Falk", "the 1-0 win at Falk".</summary>
    private static bool IsScoreBeforeContest(Scene scene, int start)
    {
        for (int i = start - 2; i >= start - LongestContest && scene.Text.SameBlock(i, start); i--)
        {
            if (scene.Phrase(i, PhraseKind.MatchBefore) is { } contest && contest.End == start)
            {
                return IsScore(scene, start, i - 1);
            }
        }

        return false;
    }

    private static bool IsScore(Scene scene, int start, int index) =>
        scene.Text.SameBlock(start, index) && scene[index].Shape == TokenShape.Number && scene[index].Folded.Length is >= 3 and <= 7
        && scene[index].Folded.IndexOfAny(['-', '–']) > 0 && char.IsDigit(scene[index].Folded[^1]);
}
