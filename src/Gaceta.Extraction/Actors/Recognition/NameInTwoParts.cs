using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>
/// Knows names of organisations that a small word or a genitive parts in the middle, where the last word tells what they are: the
/// <c>Food and Farming Agency</c>, <c>St. Oda's Hospital</c>, the <c>Falk County Sheriff's Office</c>.
/// </summary>
internal static class NameInTwoParts
{
    private const WordRole Form = WordRole.OrganizationHead | WordRole.OrganizationTail;

    /// <returns>The index behind both parts; null when the run at <paramref name="start"/> is no first part of such a name.</returns>
    public static int? End(Scene scene, int start, int end) =>
        (scene.Vocabulary.HeadsComeLast ? Joined(scene, start, end) ?? Owned(scene, start, end) ?? OwnedByMany(scene, end) ?? OfPartners(scene, start, end) : null) ?? ForCause(scene, start, end);

    /// <summary>"Surfers for Clean Seas", "Vecinos por Falk": many, and what they are for or against.</summary>
    public static int? ForCause(Scene scene, int start, int end)
    {
        bool many = end == start + 1 && scene[start].Shape == TokenShape.Capital && scene[start].Folded.EndsWith('s') && scene[start].Folded.Length > 3 && !scene[start].StartsSentence
            && !scene.Is(start, WordRole.GivenName | WordRole.NoActor | WordRole.ThingHead | WordRole.Article) && !scene.Text.IsHeadline(start);
        return many && scene.Phrase(end, PhraseKind.Cause) is { } cause && scene.Text.SameBlock(start, cause.End) ? EndOfSecond(scene, cause.End) : null;
    }

    /// <summary>
    /// "the Food and Farming Agency", "the National Food and Farming Agency": an article, one word of no other name or two with a common one, "and", and a name
    /// with its head word at its end.
    /// </summary>
    public static int? Joined(Scene scene, int start, int end)
    {
        bool one = end == start + 1 && !scene.Is(start, WordRole.NoActor);
        bool two = end == start + 2 && (scene.Is(start, WordRole.Common | WordRole.NoActor | WordRole.TitleModifier) || scene.Phrase(start, PhraseKind.State)?.End == start + 1) && scene[end - 1].Shape == TokenShape.Capital && !scene.Is(end - 1, Form | WordRole.GivenName);
        bool opens = (one || two) && scene[start].Shape is TokenShape.Capital or TokenShape.Upper && scene.Is(start - 1, WordRole.Definite | WordRole.TitleModifier)
            && scene.Is(end, WordRole.Conjunction) && !scene.Is(start, Form | WordRole.GivenName) && (!IsListed(scene, start) || (two && scene[start].Shape == TokenShape.Upper));
        return opens && EndOfSecond(scene, end + 1) is { } last && scene.Is(last - 1, Form) && !scene.Is(end + 1, WordRole.GivenName) && last > end + 2 ? last : null;
    }

    private static int? Owned(Scene scene, int start, int end)
    {
        int owner = scene.Text.SameBlock(start, end) && scene[end].HasCapital && scene.Phrase(end, PhraseKind.Title) is { } title ? title.End : end;
        bool saint = scene[start].Folded is "st" or "st." or "saint";
        bool owned = scene.Text.SameBlock(start, owner) && scene[owner].Shape == TokenShape.Possessive
            && (saint || owner > end || scene.Phrase(owner + 1, PhraseKind.SmallHead) is not null || scene.Is(owner - 1, WordRole.Common) || (end == start + 1 && scene.Is(start - 1, WordRole.Definite)));
        return owned && EndOfSecond(scene, owner + 1) is { } last && (saint ? !scene.Is(last - 1, WordRole.ThingHead) : scene.Is(last - 1, Form)) ? last : null;
    }

    /// <summary>"the Prison Officers' Association": a plural with nothing but the apostrophe behind it.</summary>
    private static int? OwnedByMany(Scene scene, int end)
    {
        bool owned = scene.Text.SameBlock(end - 1, end + 1) && (scene[end].Is('’') || scene[end].Is('\'')) && scene[end - 1].Folded.EndsWith('s') && scene[end].Span.Start == scene[end - 1].Span.End;
        return owned && EndOfSecond(scene, end + 1) is { } last && scene.Is(last - 1, Form) ? last : null;
    }

    /// <summary>"Falk, Brandel &amp; Co.", "Falk &amp; Company": partners parted by a comma, and a tail behind the ampersand.</summary>
    private static int? OfPartners(Scene scene, int start, int end)
    {
        if (scene.Text.SameBlock(start, end + 1) && scene[end].Is('&') && scene[end + 1].Shape == TokenShape.Capital && scene.Is(end + 1, Form))
        {
            return end + 2;
        }

        int second = end + 1;
        bool names = end == start + 1 && scene.Has(end) && scene[end].Is(',') && scene.Text.SameBlock(start, second + 2) && scene[start].Shape == TokenShape.Capital
            && scene[second].Shape == TokenShape.Capital && scene[second + 1].Is('&') && scene.Is(second + 2, Form);
        return names ? second + 3 : null;
    }

    private static int? EndOfSecond(Scene scene, int next) =>
        scene.Text.SameBlock(next - 1, next) && scene[next].Shape == TokenShape.Capital && !scene[next].StartsSentence && !scene.Text.IsHeadline(next)
        && !scene.Is(next, WordRole.Article | WordRole.NoActor | WordRole.Honorific)
            ? NameRun.BehindCommon(scene, next, next)
            : null;

    private static bool IsListed(Scene scene, int start) =>
        scene.Phrase(start, PhraseKind.Organization) is not null || scene.Phrase(start, PhraseKind.State) is not null
        || scene.Phrase(start, PhraseKind.Place) is not null || scene.Phrase(start, PhraseKind.Capital) is not null;
}
