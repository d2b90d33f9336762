using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Knows names that list the fields of an office: Department for Digital, <c>Culture and Sport</c>; Ministerio de Vivienda, <c>Construcción y Saneamiento</c>.</summary>
internal static class NamedFields
{
    /// <summary>Words of one field: Local Government, Protección Civil.</summary>
    private const int LongestField = 3;

    /// <summary>Tokens of all of them: "Housing, Communities and Local Government" has five.</summary>
    private const int LongestList = 12;

    /// <summary>The index behind the fields that commas and "and" join to a name that begins with its head and has come to its first field; else its end.</summary>
    public static int End(Scene scene, int start, int end)
    {
        int last = end;
        bool begins = scene.Is(start, WordRole.OrganizationHead) && end > start + 2 && scene.Is(end - 1, WordRole.Portfolio);
        while (begins && last < end + LongestList && scene.Text.SameBlock(start, last + 1) && scene[last].Is(',') && EndOfField(scene, last + 1) is { } next)
        {
            last = next;
        }

        return last > end && scene.Is(last, WordRole.Conjunction) && EndOfField(scene, last + 1) is { } whole ? whole : end;
    }

    /// <summary>Ministerio de Comercio <c>e Industrias</c>: whether "and" joins another field to a name that has come to one.</summary>
    public static bool AreJoined(Scene scene, int start, int conjunction) =>
        scene.Is(start, WordRole.OrganizationHead) && scene.Is(conjunction - 1, WordRole.Portfolio) && conjunction > start + 2 && IsJoined(scene, conjunction);

    /// <summary>Whether a field is joined to a name by the word or mark at a token.</summary>
    public static bool IsJoined(Scene scene, int index) =>
        scene.Has(index) && (scene[index].Is(',') || scene.Is(index, WordRole.Conjunction)) && EndOfField(scene, index + 1) is not null;

    private static int? EndOfField(Scene scene, int start)
    {
        int end = start;
        while (end < start + LongestField && scene.Text.SameBlock(start - 1, end) && scene[end].Shape == TokenShape.Capital && !scene[end].StartsSentence && !scene.Is(end, WordRole.GivenName) && (!scene.Is(end, WordRole.OrganizationHead) || scene.Is(end, WordRole.Portfolio)))
        {
            end++;
        }

        return end > start && (scene.Is(start, WordRole.Portfolio) || scene.Is(end - 1, WordRole.Portfolio)) ? end : null;
    }
}
