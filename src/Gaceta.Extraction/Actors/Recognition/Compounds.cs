using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Knows words with a hyphen that have a capital and are no names.</summary>
internal static class Compounds
{
    /// <summary>Letters behind the hyphen of Kin-fai and Jong-un, which are names.</summary>
    private const int LongestEnclitic = 5;

    /// <summary>Letters before the hyphen of al-Assad, el-Sisi and e-Bay.</summary>
    private const int LongestProclitic = 2;

    /// <summary>Election-weary, Korean-language; not Al-qaeda.</summary>
    public static bool EndInSmallLetters(Scene scene, int index, int hyphen) =>
        scene.Vocabulary.HeadsComeLast && hyphen > LongestProclitic && hyphen + LongestEnclitic < scene[index].Span.Length
        && char.IsLower(scene.Text.Written(index)[hyphen + 1]);

    /// <summary>pro-Islamic, then-President; not al-Assad.</summary>
    public static bool BeginInSmallLetters(Scene scene, int index) =>
        scene[index].Folded.IndexOf('-', StringComparison.Ordinal) is > LongestProclitic and int hyphen && char.IsLower(scene.Text.Written(index)[0])
        && (scene.Vocabulary.RolesOf(scene[index].Folded[..hyphen]) & WordRole.Particle) == 0;
}
