using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Knows an organisation by the form of its name: a head word (University of …), a tail (… Inc.), an ampersand.</summary>
internal static class OrganizationForm
{
    /// <returns>The index behind the name, small words and what they join included; null when the run has no such form.</returns>
    public static int? Read(Scene scene, int start, int end)
    {
        if (scene.Is(start, WordRole.Government))
        {
            return null;
        }

        int head = IndexOf(scene, start, end, WordRole.OrganizationHead);
        if (head >= 0 && !IsPersonWithSuchName(scene, start, end))
        {
            int extended = NameRun.EndWithLinks(scene, start, end);
            return extended - start > 1 ? TailBehind(scene, start, extended) ?? extended : null;
        }

        bool tail = end - start > 1 && scene.Is(end - 1, WordRole.OrganizationTail) && !IsPersonWithSuchName(scene, start, end);
        if (tail || HasAmpersand(scene, start, end))
        {
            return end;
        }

        return TailBehind(scene, start, end);
    }

    private static int IndexOf(Scene scene, int start, int end, WordRole role)
    {
        for (int i = start; i < end; i++)
        {
            if (scene.Is(i, role))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Charlotte Church, Robert Bank: a given name and one word.</summary>
    private static bool IsPersonWithSuchName(Scene scene, int start, int end) =>
        end - start == 2 && scene.Is(start, WordRole.GivenName) && !scene.Is(start - 1, WordRole.Definite);

    private static bool HasAmpersand(Scene scene, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (scene[i].Folded.Contains('&', StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Acme, Inc." and "Acme S.A."</summary>
    private static int? TailBehind(Scene scene, int start, int end)
    {
        int position = scene.Has(end) && scene[end].Is(',') ? end + 1 : end;
        return scene.Text.SameBlock(start, position) && scene.Is(position, WordRole.OrganizationTail)
            && scene[position].Shape is TokenShape.Upper or TokenShape.Capital && scene[position].Folded.EndsWith('.')
            ? position + 1
            : null;
    }
}
