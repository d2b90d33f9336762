using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>States beside states: lists of them, and the way from one to another.</summary>
internal static class StateLists
{
    /// <summary>Words of the name of a state: "Democratic Republic of the Congo" has five.</summary>
    private const int LongestState = 5;

    /// <summary>So many states side by side are a list of places: two or three sign, play and agree.</summary>
    private const int ManyStates = 5;

    /// <summary>Tokens of a list of states that are looked at from its end.</summary>
    private const int LongestList = 40;

    /// <summary>
    /// "in Italy, Spain, France and Peru": where the list of states begins that goes on at <paramref name="start"/>. "In Italy, Spain and Peru agreed" and "in Italy, Spain beat" are
    /// no such lists.
    /// </summary>
    public static int First(Scene scene, int start, int end)
    {
        int first = scene.Text.SameBlock(start - 1, start) && scene[start - 1].Is(',') && Metonymy.IsVerb(scene, end) ? start : BeginningOfList(scene, start);
        return first < start && scene.Is(first - 1, WordRole.PlacePreposition) && scene[first - 1].StartsSentence ? start : first;
    }

    /// <summary>"Spain, Italy, the Netherlands, Peru and Chile": of so many listed none acts, unless a verb follows them all.</summary>
    public static bool IsOneOfMany(Scene scene, int start, int end)
    {
        int states = 1;
        for (int first = start; states < ManyStates && NameBefore(scene, first) is { } before; first = before)
        {
            states++;
        }

        int last = end;
        while (last < end + LongestList && NextListed(scene, last) is { } next)
        {
            states++;
            last = next;
        }

        return states >= ManyStates && !Metonymy.IsVerb(scene, last) && !scene.Is(last + 1, WordRole.Acting);
    }

    private static int? NextListed(Scene scene, int end)
    {
        int next = scene.Text.SameBlock(end, end + 1) && scene[end].Is(',') ? end + 1 : end;
        next += scene.Is(next, WordRole.Conjunction) ? 1 : 0;
        next += next > end && scene.Is(next, WordRole.Definite) ? 1 : 0;
        return next > end && scene.Text.SameBlock(end, next) ? scene.Phrase(next, PhraseKind.State)?.End : null;
    }

    /// <summary>"from Kenya to Spain", "de Kenia a España".</summary>
    public static bool IsWay(Scene scene, int start, int end) =>
        (scene.Text.SameBlock(start - 2, start) && scene[start - 1].Shape == TokenShape.Lower && IsTo(scene, start - 1) && StartOfState(scene, start - 1) is { } from && IsFrom(scene, from - 1))
        || (scene.Text.SameBlock(end, end + 1) && IsTo(scene, end) && IsFrom(scene, start - 1) && scene.Phrase(end + 1, PhraseKind.State) is not null);

    private static bool IsFrom(Scene scene, int index) =>
        scene.Is(index, scene.Vocabulary.HeadsComeLast ? WordRole.PlacePreposition : WordRole.Link) && !scene.Is(index, WordRole.Conjunction);

    private static bool IsTo(Scene scene, int index) =>
        scene.Is(index, WordRole.Preposition) && !scene.Is(index, WordRole.PlacePreposition | WordRole.Conjunction | WordRole.Link) && scene[index].Shape == TokenShape.Lower && scene[index].Folded.Length <= 2;

    private static int BeginningOfList(Scene scene, int start)
    {
        int first = start;
        while (first > start - LongestList && scene.Text.SameBlock(first - 2, start) && (scene[first - 1].Is(',') || scene.Is(first - 1, WordRole.Conjunction)) && StartOfState(scene, first - 1) is { } before)
        {
            first = before;
        }

        return first;
    }

    private static int? NameBefore(Scene scene, int start)
    {
        int end = scene.Is(start - 1, WordRole.Definite) ? start - 1 : start;
        end -= scene.Is(end - 1, WordRole.Conjunction) ? 1 : 0;
        end -= scene.Text.SameBlock(end - 1, start) && scene[end - 1].Is(',') ? 1 : 0;
        return end < start && scene.Text.SameBlock(end - 1, start) ? StartOfState(scene, end) : null;
    }

    private static int? StartOfState(Scene scene, int end)
    {
        for (int i = end - 1; i >= end - LongestState && scene.Text.SameBlock(i, end - 1); i--)
        {
            if (scene.Phrase(i, PhraseKind.State)?.End == end)
            {
                return i;
            }
        }

        return null;
    }
}
