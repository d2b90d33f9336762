using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Kinds;

/// <summary>Looks at the words beside a name.</summary>
internal static class Surroundings
{
    /// <summary>Words of the longest phrase before a name, with the article: "shareholders of the".</summary>
    private const int LongestPhrase = 4;

    /// <summary>Tokens from a comma to the noun of an apposition: "the country's largest carmaker" has five with the genitive.</summary>
    private const int LongestApposition = 5;

    /// <summary>Whether a phrase of a kind ends right before a name, or before its article.</summary>
    public static bool PhraseBefore(Scene scene, int start, PhraseKind kind)
    {
        int end = scene.Is(start - 1, WordRole.Article) ? start - 1 : start;
        for (int first = start - 1; first >= start - LongestPhrase && scene.Text.SameBlock(first, start); first--)
        {
            if (scene.Phrase(first, kind) is { } phrase && (phrase.End == start || phrase.End == end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The office in the named: "director of", "técnico del", "mayor of". Its key; null when no office stands there.</summary>
    public static string? OfficeBefore(Scene scene, int start)
    {
        int link = scene.Is(start - 1, WordRole.Article) && !scene.Is(start - 1, WordRole.Link) ? start - 2 : start - 1;
        if (!scene.Is(link, WordRole.Link) && !(scene.Vocabulary.HeadsComeLast && scene.Is(link, WordRole.PlacePreposition)))
        {
            return null;
        }

        link -= scene.Is(link - 1, WordRole.Link) ? 1 : 0;
        for (int first = link - 1; first >= link - LongestPhrase && scene.Text.SameBlock(first, start); first--)
        {
            if (RoleReader.Read(scene, first) is { } role && role.End == link)
            {
                return role.Key;
            }
        }

        return null;
    }

    /// <summary>", a cooperative", ", una localidad": a noun of that sort behind a comma, with nothing but its own words between.</summary>
    public static bool HasApposition(Scene scene, int comma, WordRole noun)
    {
        bool opens = scene.Has(comma + 1) && scene.Text.SameBlock(comma - 1, comma) && scene[comma].Is(',')
            && (scene.Is(comma + 1, WordRole.Article) || scene.Is(comma + 1, noun));
        for (int i = comma + 1; opens && i <= comma + LongestApposition && scene.Text.SameBlock(comma, i); i++)
        {
            bool owns = scene.Has(i + 1) && scene[i + 1].Shape == TokenShape.Possessive;
            if (scene.Is(i, noun) && scene[i].Shape == TokenShape.Lower && !owns)
            {
                return scene.Phrase(i, PhraseKind.Title) is null && !IsPartOfNoun(scene, i + 1) && !IsSubject(scene, comma, i);
            }

            if (!scene[i].IsWord && scene[i].Shape != TokenShape.Possessive
                || scene.Is(i, WordRole.Preposition | WordRole.Relative | WordRole.ThingRelative | WordRole.Saying) || scene.Phrase(i, PhraseKind.Title) is not null)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"near Falk, police said": a noun without an article that has a verb of its own.</summary>
    private static bool IsSubject(Scene scene, int comma, int noun) => noun == comma + 1 && Metonymy.IsVerb(scene, noun + 1);

    /// <summary>A council <c>worker</c>, a hospital <c>director</c>: where heads come last, the noun before only tells of which sort.</summary>
    private static bool IsPartOfNoun(Scene scene, int index) =>
        scene.Phrase(index, PhraseKind.Title) is not null
        || (scene.Vocabulary.HeadsComeLast && scene.Has(index) && scene[index].Shape == TokenShape.Lower && !Metonymy.IsVerb(scene, index)
            && !scene.Is(index, WordRole.Common | WordRole.Link | WordRole.PlacePreposition | WordRole.Preposition | WordRole.Conjunction | WordRole.ThingRelative));
}
