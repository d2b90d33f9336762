using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Linking;

/// <summary>Knows players in line-ups, which have surnames alone: "Ríos; Paz, Varno (Soto), Lang; Brandel and Falk".</summary>
internal static class LineUp
{
    /// <summary>Names around one from which on a list with semicolons is a line-up. At 3 enumerations of works and towns are.</summary>
    private const int FewestNames = 5;

    /// <summary>Tokens looked at on either side. A side of eleven with its marks has thirty.</summary>
    private const int Reach = 30;

    /// <summary>Tokens between brackets: the substitute and the minute.</summary>
    private const int LongestBrackets = 8;

    public static bool Holds(Scene scene, Sighting name)
    {
        if (scene.Is(name.First, WordRole.OrganizationHead))
        {
            return false;
        }

        (int before, int lines) = Count(scene, name.First - 1, -1);
        (int behind, int more) = Count(scene, name.End, 1);
        return before + behind >= FewestNames && lines + more > 0;
    }

    /// <summary>Names and semicolons in one direction, up to a word that belongs to no list.</summary>
    private static (int Names, int Lines) Count(Scene scene, int from, int step)
    {
        (int names, int lines) = (0, 0);
        bool parted = false;
        for (int i = from; Math.Abs(i - from) < Reach && scene.Text.SameBlock(from, i) && Belongs(scene, i); i += step)
        {
            bool part = !scene[i].HasCapital && !scene.Is(i, WordRole.Particle) || scene.Is(i, WordRole.Conjunction);
            names += parted && scene[i].HasCapital ? 1 : 0;
            lines += scene[i].Is(';') ? 1 : 0;
            parted = part;
            i = BehindBrackets(scene, i, step);
        }

        return (names, lines);
    }

    private static bool Belongs(Scene scene, int index) =>
        scene[index].HasCapital || scene[index].Is(',') || scene[index].Is(';') || scene[index].Is('(') || scene[index].Is(')')
        || scene.Is(index, WordRole.Conjunction | WordRole.PersonParticle);

    /// <summary>The other bracket of a pair; the token itself where it is none, or the other is too far.</summary>
    private static int BehindBrackets(Scene scene, int index, int step)
    {
        bool opens = scene[index].Is(step > 0 ? '(' : ')');
        for (int i = index; opens && Math.Abs(i - index) <= LongestBrackets && scene.Text.SameBlock(index, i); i += step)
        {
            if (scene[i].Is(step > 0 ? ')' : '('))
            {
                return i;
            }
        }

        return index;
    }
}
