using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Linking;

/// <summary>
/// Gives institutions and organisations the name under which they stand: "the Russian Foreign Ministry" is the Ministry of Foreign
/// Affairs of Russia, and so is "the Foreign Ministry" behind it.
/// </summary>
internal sealed class InstitutionNames(Scene scene, IReadOnlyList<Sighting> sightings, Cast cast)
{
    private const string Embassy = "Embassy";

    /// <summary>An organisation by its name, or by name and state where a known actor bears that: "Venezuela's Constitutional Chamber".</summary>
    public Member OfOrganization(int index)
    {
        string name = sightings[index].Key;
        string? state = StateBefore(index);
        if (OfShortName(sightings[index]) is { } longer)
        {
            return longer;
        }

        return cast.Get(ActorKind.Organization, state is not null && scene.Known.ByName(Compose(name, state)) is not null ? Compose(name, state) : name);
    }

    /// <summary>
    /// "Falk Creek" of Falk Creek Partners, "Frente de Falk" of Frente de Falk del Sur, "Falk" of Grupo Falk: the one organisation named before whose name
    /// goes on, where these words do not tell what they are; or with a small word, where they do. What a list has is short for nothing but the name of which it is
    /// the initials.
    /// </summary>
    private Member? OfShortName(Sighting sighting)
    {
        if (cast.Find(ActorKind.Organization, sighting.Key) is not null)
        {
            return null;
        }

        bool listed = scene.Phrase(sighting.First, PhraseKind.Organization) is not null;
        Member[] longer = [.. cast.Members.Where(m => m.Kind == ActorKind.Organization && (listed ? Initials.Stand(m.Name, sighting.Key) : GoesOn(m.Name, sighting))).Take(2)];
        return longer is [var only] ? only : null;
    }

    private bool GoesOn(string name, Sighting sighting)
    {
        if (HasSameEnds(name, sighting.Key) || IsOfWhole(name, sighting))
        {
            return true;
        }

        if (sighting.Length > 1 && name.Length > sighting.Key.Length && name.StartsWith(sighting.Key, StringComparison.Ordinal) && name[sighting.Key.Length] == ' ')
        {
            return sighting.Rule == "organization-context" || char.IsLower(name[sighting.Key.Length + 1]);
        }

        return sighting.Rule == "organization-context" && name.EndsWith(" " + sighting.Key, StringComparison.Ordinal)
            && name[..^(sighting.Key.Length + 1)].Split(' ').All(word => (scene.Vocabulary.RolesOf(Folding.Fold(word)) & WordRole.OrganizationHead) != 0);
    }

    /// <summary>"the Harbour Committee" of the Falk Harbour Committee, where heads come last.</summary>
    private bool IsOfWhole(string name, Sighting sighting) =>
        scene.Vocabulary.HeadsComeLast && sighting.Rule == "organization-form" && sighting.Length > 1 && scene.Is(sighting.First - 1, WordRole.Definite)
        && scene.Is(sighting.End - 1, WordRole.OrganizationHead) && name.EndsWith(" " + sighting.Key, StringComparison.Ordinal);

    /// <summary>"Falk council" of Falk Borough Council, "Falk police" of Falk Police Department.</summary>
    private static bool HasSameEnds(string name, string shorter)
    {
        string[] words = shorter.Split(' ');
        return words.Length == 2 && char.IsLower(words[1][0]) && name.StartsWith(words[0] + " ", StringComparison.Ordinal)
            && (name.EndsWith(" " + words[1], StringComparison.OrdinalIgnoreCase) || name.StartsWith(shorter + " ", StringComparison.OrdinalIgnoreCase));
    }

    public Member Resolve(int index)
    {
        Sighting sighting = sightings[index];
        if (sighting.State is { } state)
        {
            return Of(sighting.Key, state);
        }

        Member? same = Cast.Nearest(cast.Members.Where(m => m.Institution == sighting.Key), sighting.First);
        if (same is not null)
        {
            return same;
        }

        return StateInReach(index) is { } near && scene.Known.ByName(Compose(sighting.Key, near)) is { } known
            ? cast.GetKnown(known)
            : cast.Get(ActorKind.Organization, scene.Text.SpanOf(sighting.First, sighting.End).In(scene.Text.Text));
    }

    /// <summary>"the ministry": the institution of that kind named last, or an organisation with that word in its name.</summary>
    public Member? ResolveShort(int index)
    {
        Sighting sighting = sightings[index];
        string word = scene[sighting.End - 1].Folded;
        Member? nearest = Cast.Nearest(cast.Members.Where(m => m.Kind == ActorKind.Organization && m.IsMentioned && IsSuch(m, sighting.Key, word)), sighting.First);
        return nearest;
    }

    private static bool IsSuch(Member member, string key, string word) =>
        (member.Institution ?? member.Name).StartsWith(key, StringComparison.Ordinal)
        || Slug.Of(member.Name).Split('-').Contains(Slug.Of(word));

    private Member Of(string institution, string state)
    {
        string name = Compose(institution, state);
        if (institution == Embassy)
        {
            string? host = sightings.FirstOrDefault(s => s.Key == Embassy && s.State == state && s.Host is not null)?.Host;
            name = host is not null ? $"{name} in {scene.Vocabulary.StateName(host)}" : scene.Known.OnlyNameThatBegins(name + " in ") ?? name;
        }

        return cast.Get(ActorKind.Organization, name, institution);
    }

    private string Compose(string institution, string state) => $"{institution} of {scene.Vocabulary.StateName(state)}";

    /// <summary>The state whose genitive or nationality stands before an organisation.</summary>
    private string? StateBefore(int index)
    {
        int first = sightings[index].First;
        if (scene.Has(first - 1) && scene[first - 1].Shape == TokenShape.Possessive && index > 0
            && sightings[index - 1] is { Kind: SightingKind.State } owner && owner.End == first - 1)
        {
            return owner.Key;
        }

        return scene.Phrase(first - 1, PhraseKind.Demonym) is { } demonym && demonym.End == first ? demonym.Value.Key : null;
    }

    /// <summary>The state named last before in the same block.</summary>
    private string? StateInReach(int index)
    {
        for (int i = index - 1; i >= 0 && scene.Text.SameBlock(sightings[i].First, sightings[index].First); i--)
        {
            if ((sightings[i].Kind == SightingKind.State ? sightings[i].Key : sightings[i].State) is { } state)
            {
                return state;
            }
        }

        return null;
    }
}
