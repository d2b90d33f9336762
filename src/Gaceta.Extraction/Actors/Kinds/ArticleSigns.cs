using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Kinds;

/// <summary>
/// Reads what the article before a single word tells, in languages with names of organisations that have none. In Spanish teams and towns
/// have articles alike.
/// </summary>
internal static class ArticleSigns
{
    /// <summary>Letters of a plural that may be a name: the Cavs has four. Shorter words are most often letters that stand for something, as DVDs.</summary>
    private const int ShortestPlural = 4;

    public static KindSigns Read(Scene scene, int start, int end) =>
        !scene.Vocabulary.HeadsComeLast || end > start + 1 || !scene.Text.SameBlock(start - 1, start) ? KindSigns.None
            : IsPlural(scene, start) ? (IsPluralName(scene, start) ? KindSigns.PluralName : KindSigns.None)
            : IsThing(scene, start) ? KindSigns.Thing : KindSigns.None;

    /// <summary>"Teachers chanted": nouns in the plural need no article, and begin sentences with a capital.</summary>
    public static bool IsBarePlural(Scene scene, int index) =>
        scene.Vocabulary.HeadsComeLast && IsPlural(scene, index) && !scene.Is(index - 1, WordRole.Definite);

    /// <summary>"the Herons", but not in titles of works, "Run to the Hills", nor where a noun follows.</summary>
    private static bool IsPluralName(Scene scene, int start) =>
        scene[start].Shape == TokenShape.Capital && scene[start].Folded.Length >= ShortestPlural && scene.Is(start - 1, WordRole.Definite) && !scene.Is(start, WordRole.ThingHead)
        && scene.Text.SameBlock(start, start + 1) && scene[start + 1].Shape != TokenShape.Capital
        && (scene[start - 1].StartsSentence || (scene[start - 1].Shape == TokenShape.Lower && !IsInTitle(scene, start - 2)));

    private static bool IsInTitle(Scene scene, int index) =>
        IsNameInside(scene, index) || (scene.Has(index) && scene[index].IsWord && IsNameInside(scene, index - 1));

    private static bool IsNameInside(Scene scene, int index) => scene.Has(index) && scene[index].HasCapital && !scene[index].StartsSentence;

    /// <summary>"the MacBook", "a new Sentra"; letters that stand for a name may have "the".</summary>
    private static bool IsThing(Scene scene, int start)
    {
        bool letters = scene[start].Shape == TokenShape.Upper;
        return scene.Is(start - 1, WordRole.Article) && !IsRelative(scene, start)
            ? !letters || (!scene.Is(start - 1, WordRole.Definite) && IsWholePhrase(scene, start + 1))
            : !letters && scene[start - 1].Shape is TokenShape.Lower or TokenShape.Number && scene.Is(start - 2, WordRole.Article) && !scene.Is(start - 1, WordRole.OrganizationNoun);
    }

    /// <summary>"the phone that Falk has made": no article, but what joins a clause to a noun.</summary>
    private static bool IsRelative(Scene scene, int start) =>
        !scene.Is(start - 1, WordRole.Definite) && scene.Text.SameBlock(start - 2, start + 1) && scene[start - 2].Shape == TokenShape.Lower && Metonymy.IsVerb(scene, start + 1)
        && !scene.Is(start - 2, WordRole.Preposition | WordRole.PlacePreposition | WordRole.Link | WordRole.Conjunction | WordRole.Common) && !Metonymy.IsVerb(scene, start - 2);

    /// <summary>"a VPN is", "an LED or", but not "an FBI agent".</summary>
    private static bool IsWholePhrase(Scene scene, int end) =>
        !scene.Text.SameBlock(end - 1, end) || !scene[end].IsWord
        || scene.Is(end, WordRole.Common | WordRole.Link | WordRole.Preposition | WordRole.PlacePreposition | WordRole.Conjunction | WordRole.Acting);

    private static bool IsPlural(Scene scene, int index) =>
        scene[index].Folded.EndsWith('s') && !scene[index].Folded.EndsWith("ss", StringComparison.Ordinal);
}
