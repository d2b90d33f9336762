using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Linking;

/// <summary>
/// Settles which titles go with a name: <c>Foreign Minister Ana Ríos</c>, <c>the president of Chile, Ana Ríos</c>,
/// <c>Ana Ríos, the foreign minister</c>. The others stand alone.
/// </summary>
internal static class Offices
{
    /// <summary>Tokens between a title and its name. "the president of the National Association of Notaries (NAN), Ana Ríos" has ten, and where words link the others, more.</summary>
    private const int Reach = 13;

    /// <returns>For each name its roles, by index of its sighting; roles that belong to a name are keys of <c>Taken</c>.</returns>
    public static (Dictionary<int, List<Sighting>> Roles, HashSet<int> Taken) Attach(Scene scene, IReadOnlyList<Sighting> sightings)
    {
        var roles = new Dictionary<int, List<Sighting>>();
        var taken = new HashSet<int>();
        for (int i = 0; i < sightings.Count; i++)
        {
            if (sightings[i].Kind == SightingKind.Role && (HolderBefore(scene, sightings, i) ?? HolderBehind(scene, sightings, i)) is { } holder)
            {
                taken.Add(i);
                (roles.TryGetValue(holder, out List<Sighting>? list) ? list : roles[holder] = []).Add(sightings[i]);
            }
        }

        return (roles, taken);
    }

    /// <summary>", the foreign minister": the name ends at a comma or bracket, and only an article parts it from the title.</summary>
    private static int? HolderBefore(Scene scene, IReadOnlyList<Sighting> sightings, int role)
    {
        int comma = sightings[role].First - 1;
        comma -= scene.Is(comma, WordRole.Article) ? 1 : 0;
        return role > 0 && scene.Has(comma) && (scene[comma].Is(',') || scene[comma].Is('('))
            && sightings[role - 1].End == comma && IsName(scene, sightings[role - 1])
                ? role - 1
                : null;
    }

    private static int? HolderBehind(Scene scene, IReadOnlyList<Sighting> sightings, int role)
    {
        int position = sightings[role].End;
        for (int next = role + 1; next < sightings.Count && sightings[next].First - sightings[role].End <= Reach; next++)
        {
            if (!MayStandBetween(scene, sightings[role].First, position, sightings[next].First))
            {
                return null;
            }

            if (IsName(scene, sightings[next]) && !IsBracketOfName(scene, sightings[next].First - 1))
            {
                return next;
            }

            position = sightings[next].End;
        }

        return null;
    }

    private static bool IsName(Scene scene, Sighting sighting) =>
        sighting.Kind is SightingKind.Person or SightingKind.Loose
        || (sighting.Kind == SightingKind.Known && scene.Known.ById(sighting.Key)?.Kind == ActorKind.Person);

    /// <summary>Whether the tokens from <paramref name="from"/> on may stand between a title, at <paramref name="role"/>, and its name.</summary>
    public static bool MayStandBetween(Scene scene, int role, int from, int to)
    {
        int commas = 0;
        for (int i = from; i < to; i++)
        {
            commas += scene[i].Is(',') ? 1 : 0;
            bool small = scene[i].Is(',') || scene.Phrase(i, PhraseKind.Title) is not null || scene.Phrase(i - 1, PhraseKind.Title)?.End > i || scene[i].Shape == TokenShape.Possessive
                || scene.Is(i, WordRole.Link | WordRole.Article | WordRole.Portfolio | WordRole.PlacePreposition | WordRole.TitleModifier)
                || scene[i].HasCapital || IsBracketOfName(scene, i) || IsNoun(scene, i) || scene.Phrase(i, PhraseKind.Demonym) is not null;
            if (!small || commas > 1 || !scene.Text.SameBlock(role, i))
            {
                return false;
            }
        }

        return scene.Text.SameBlock(role, to);
    }

    /// <summary>"(NAN)": a bracket around one word with a capital.</summary>
    private static bool IsBracketOfName(Scene scene, int index) =>
        (scene[index].Is('(') && scene.Has(index + 2) && scene[index + 1].HasCapital && scene[index + 2].Is(')'))
        || (scene[index].Is(')') && index > 1 && scene[index - 1].HasCapital && scene[index - 2].Is('('));

    /// <summary>"la presidenta de la cámara, …": a word in small letters behind a link that is no verb and no word of grammar.</summary>
    private static bool IsNoun(Scene scene, int index) =>
        scene.Is(index, WordRole.OrganizationHead | WordRole.OrganizationNoun | WordRole.PlaceNoun) || IsOtherNoun(scene, index);

    private static bool IsOtherNoun(Scene scene, int index) =>
        scene[index].Shape == TokenShape.Lower && scene.Is(index - 1, WordRole.Link | WordRole.Article | WordRole.Portfolio)
        && !scene.Is(index, WordRole.Common | WordRole.Preposition | WordRole.Relative) && !Metonymy.IsVerb(scene, index);
}
