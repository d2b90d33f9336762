using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Reads whose institution or office it is from the words around it. The code of the state; null when they tell none.</summary>
internal static class Owner
{
    /// <summary>"Venezuela's …", "North Korea's …"</summary>
    public static string? Before(Scene scene, int start)
    {
        for (int length = 1; length <= 3 && scene.Has(start - 1) && scene[start - 1].Shape == TokenShape.Possessive; length++)
        {
            if (scene.Phrase(start - 1 - length, PhraseKind.State) is { } state && state.End == start - 1)
            {
                return state.Value.Key;
            }
        }

        return null;
    }

    /// <summary>"… rusa", "… of Russia", "… de la Federación de Rusia"</summary>
    public static (string? State, int End) Behind(Scene scene, int end)
    {
        if (scene.Phrase(end, PhraseKind.Demonym) is { } demonym && !scene[end].HasCapital)
        {
            return (demonym.Value.Key, demonym.End);
        }

        int position = SkipLinks(scene, end, WordRole.Link);
        return position > end && scene.Phrase(position, PhraseKind.State) is { } state && scene.Text.SameBlock(end - 1, position)
            ? (state.Value.Key, state.End)
            : (null, end);
    }

    public static int SkipLinks(Scene scene, int position, WordRole roles)
    {
        int end = position;
        while (end < position + 2 && scene.Is(end, roles | WordRole.Article) && !scene[end].HasCapital)
        {
            end++;
        }

        return end;
    }
}
