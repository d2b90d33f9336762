using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Knows a nickname in marks between the given name and the surname: <c>Ana "la Rubia" Ríos</c>.</summary>
internal static class Nickname
{
    /// <summary>Words between the marks: "the Iron Duke" has three.</summary>
    private const int MostWords = 3;

    private const string Opening = "\"“«‘'";
    private const string Closing = "\"”»’'";

    /// <returns>The index behind the closing mark of a nickname that opens at <paramref name="mark"/>; null when none does, or no name follows.</returns>
    public static int? End(Scene scene, int start, int mark)
    {
        if (!scene.Is(start, WordRole.GivenName) || !IsMark(scene, mark, Opening))
        {
            return null;
        }

        int close = mark + 1;
        while (close <= mark + MostWords && scene.Text.SameBlock(mark, close) && scene[close].IsWord)
        {
            close++;
        }

        return close > mark + 1 && IsMark(scene, close, Closing) && scene.Text.SameBlock(mark, close + 1) && scene[close - 1].HasCapital && scene.IsNameWord(close + 1) ? close + 1 : null;
    }

    /// <summary>The name without the nickname, by which others call the person.</summary>
    public static string Without(string name)
    {
        int open = name.AsSpan().IndexOfAny(Opening);
        int close = name.AsSpan().LastIndexOfAny(Closing);
        return open > 0 && name[open - 1] == ' ' && close > open && close + 1 < name.Length && name[close + 1] == ' ' ? name[..open] + name[(close + 2)..] : name;
    }

    private static bool IsMark(Scene scene, int index, string marks) =>
        scene.Has(index) && scene[index].Shape == TokenShape.Mark && marks.AsSpan().ContainsAny(scene.Text.Written(index));
}
