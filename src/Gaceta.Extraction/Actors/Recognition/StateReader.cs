using Gaceta.Extraction.Actors.Kinds;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>
/// Reads states, and capitals where they act for their government. Other places, and states that are only the scene, are skipped
/// over: a sighting without a key.
/// </summary>
internal static class StateReader
{
    /// <summary>Words of the name of a state: "Democratic Republic of the Congo" has five.</summary>
    private const int LongestState = 5;

    /// <summary>Words of the name of a town before its state: "Palma de Mallorca" has two with a capital.</summary>
    private const int LongestTown = 4;

    /// <summary>So many states side by side are a list of places: two or three sign, play and agree.</summary>
    private const int ManyStates = 5;

    /// <summary>Tokens of a list of states that are looked at from its end.</summary>
    private const int LongestList = 40;

    public static Sighting? Read(Scene scene, int start)
    {
        if (scene.Phrase(start, PhraseKind.State) is { } state && (!BeginsLongerName(scene, start, state.End) || BeforeListed(scene, state.End)))
        {
            return IsInPlace(scene, FirstListed(scene, start, state.End)) || IsOfNoun(scene, start) || IsWay(scene, start, state.End) || IsOfTown(scene, start, state.End) || IsInDateline(scene, start) || IsBracketed(scene, start, state.End) || IsOfName(scene, start, state.End) || IsOrigin(scene, state.End) || StateBeforeNoun.Is(scene, start, state.End) || BeforeListed(scene, state.End) || IsOneOfMany(scene, start, state.End)
                ? Scenery(start, state.End)
                : new Sighting(SightingKind.State, start, state.End, state.Value.Key, "state-name");
        }

        if (scene.Phrase(start, PhraseKind.Capital) is { } capital && !BeginsLongerName(scene, start, capital.End) && !IsHolder(scene, start))
        {
            return Metonymy.Acts(scene, start, capital.End)
                ? new Sighting(SightingKind.State, start, capital.End, capital.Value.Key, "metonym")
                : Scenery(start, capital.End);
        }

        return (scene.Phrase(start, PhraseKind.Place) ?? scene.Phrase(start, PhraseKind.NoActor)) is { } place && scene[start].HasCapital && !IsSpeaker(scene, start, place.End) && !IsOfOrganization(scene, start, place.End) && !BeginsLongerName(scene, start, place.End)
            ? NameReader.ReadTeam(scene, start, place.End) ?? Scenery(start, place.End)
            : null;
    }

    /// <summary>"in the Netherlands", "en el Perú", "in nearby Kosovo", "northern Chile".</summary>
    private static bool IsInPlace(Scene scene, int start) =>
        Surroundings.PhraseBefore(scene, start, PhraseKind.SceneBefore) ||
        scene.Is(start - 1, WordRole.PlacePreposition) || (scene.Vocabulary.HeadsComeLast && scene.Is(start - 2, WordRole.PlacePreposition) && scene[start - 1].Shape == TokenShape.Lower && !scene.Is(start - 1, WordRole.Conjunction | WordRole.Preposition)) || (scene.Is(start - 1, WordRole.NoActor) && scene[start - 1].Shape == TokenShape.Lower) || (scene.Is(start - 1, WordRole.Definite) && scene[start - 1].Shape == TokenShape.Lower && scene.Is(start - 2, WordRole.PlacePreposition));

    /// <summary>
    /// "in Italy, Spain, France and Peru": where the list of states begins that goes on at <paramref name="start"/>. "In Italy, Spain and Peru agreed" and "in Italy, Spain beat" are
    /// no such lists.
    /// </summary>
    private static int FirstListed(Scene scene, int start, int end)
    {
        int first = scene.Text.SameBlock(start - 1, start) && scene[start - 1].Is(',') && Metonymy.IsVerb(scene, end) ? start : BeginningOfList(scene, start);
        return first < start && scene.Is(first - 1, WordRole.PlacePreposition) && scene[first - 1].StartsSentence ? start : first;
    }

    /// <summary>"Spain, Italy, the Netherlands, Peru and Chile": of so many listed none acts, unless a verb follows them all.</summary>
    private static bool IsOneOfMany(Scene scene, int start, int end)
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

    /// <summary>"las empresas de Chile", "la ciudad de Chile": where heads come first, a noun that is neither an office nor what governs.</summary>
    private static bool IsOfNoun(Scene scene, int start)
    {
        int link = scene.Is(start - 1, WordRole.Definite) && !scene.Is(start - 1, WordRole.Link) ? start - 2 : start - 1;
        int noun = link - 1;
        return !scene.Vocabulary.HeadsComeLast && scene.Text.SameBlock(noun, start) && scene.Is(link, WordRole.Link) && !scene.Is(link, WordRole.Conjunction | WordRole.PlacePreposition) && scene[noun].Shape == TokenShape.Lower
            && scene.Is(noun, WordRole.PlaceNoun | WordRole.ThingHead | WordRole.OrganizationNoun) && !scene.Is(noun, WordRole.Government | WordRole.MetonymNoun | WordRole.OrganizationHead)
            && scene.Phrase(noun, PhraseKind.Title) is null;
    }

    /// <summary>"from Kenya to Spain", "de Kenia a España".</summary>
    private static bool IsWay(Scene scene, int start, int end) =>
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

    /// <summary>"in Port Falk, Italy.": behind a town, and a mark behind it; behind a known town in any case.</summary>
    private static bool IsOfTown(Scene scene, int start, int end)
    {
        if (scene.Text.SameBlock(start - 2, start) && scene[start - 1].Is(',') && !Metonymy.IsVerb(scene, end) && (scene.Phrase(start - 2, PhraseKind.Place)?.End ?? scene.Phrase(start - 2, PhraseKind.Capital)?.End ?? scene.Phrase(start - 3, PhraseKind.Place)?.End ?? scene.Phrase(start - 3, PhraseKind.Capital)?.End) == start - 1
            && scene.Phrase(start - 2, PhraseKind.State) is null)
        {
            return true;
        }

        int town = start - 2;
        bool marked = scene.Text.SameBlock(town, end) && scene[start - 1].Is(',') && scene[end].Shape == TokenShape.Mark;
        while (marked && town >= start - 1 - LongestTown && scene.Text.SameBlock(town, start) && scene[town].HasCapital)
        {
            town--;
        }

        return marked && town < start - 2 && scene.Text.SameBlock(town, start) && scene.Is(town, WordRole.PlacePreposition) && scene.Phrase(town + 1, PhraseKind.State) is null;
    }

    /// <summary>"FALK, Ukraine (Agency) —": behind a town in capitals that opens the block.</summary>
    private static bool IsInDateline(Scene scene, int start)
    {
        int town = start - 2;
        while (scene.Text.SameBlock(start - 1, start) && scene[start - 1].Is(',') && town >= start - 1 - LongestTown && scene.Text.SameBlock(town, start) && scene[town].Shape == TokenShape.Upper)
        {
            town--;
        }

        return town < start - 2 && !scene.Text.SameBlock(town, start);
    }

    /// <summary>"Ana Ríos (Spain)", "(Spain unless stated)".</summary>
    private static bool IsBracketed(Scene scene, int start, int end) =>
        scene.Text.SameBlock(start - 1, end) && scene[start - 1].Is('(') && !Metonymy.IsVerb(scene, end);

    /// <summary>
    /// "Ana Ríos of Spain beat": behind a name, and no verb that tells the state acts. Where heads come first "el Falk de Italia" and "la Constitución Argentina",
    /// but not "el Gobierno de Italia".
    /// </summary>
    private static bool IsOfName(Scene scene, int start, int end) =>
        !scene.Vocabulary.HeadsComeLast ? IsOfTeam(scene, start) || IsAdjectiveOfThing(scene, start) :
 scene.Text.SameBlock(start - 2, start) && scene.Is(start - 1, WordRole.Link) && !scene.Is(start - 1, WordRole.Conjunction)
        && scene.NameAt(start - 2) is { Kind: SightingKind.Person or SightingKind.Loose, Key.Length: > 0 } && scene[start - 2].HasCapital && !(scene.Has(end) && scene[end].Shape == TokenShape.Possessive);

    private static bool IsOfTeam(Scene scene, int start) =>
        scene.Text.SameBlock(start - 2, start) && scene.Is(start - 1, WordRole.Link) && !scene.Is(start - 1, WordRole.Definite | WordRole.Conjunction) && scene[start - 2].Shape == TokenShape.Capital && !scene[start - 2].StartsSentence
        && !scene.Is(start - 2, WordRole.OrganizationHead | WordRole.Government | WordRole.MetonymNoun | WordRole.Common) && scene.Phrase(start - 2, PhraseKind.Title) is null
        && scene.Phrase(start - 2, PhraseKind.Organization)?.End == start - 1;

    private static bool IsAdjectiveOfThing(Scene scene, int start) =>
        scene.Text.SameBlock(start - 1, start) && scene[start - 1].Shape == TokenShape.Capital && scene.Is(start - 1, WordRole.ThingHead) && !scene.Is(start - 1, WordRole.OrganizationHead);

    /// <summary>"Spain's Ana Ríos", "Chile's Brandel": where somebody is from. "Spain's parliament" and "Spain's Guardia Civil" are the state's own.</summary>
    private static bool IsOrigin(Scene scene, int end) =>
        scene.Text.SameBlock(end, end + 1) && scene[end].Shape == TokenShape.Possessive && scene[end + 1].HasCapital && scene.Phrase(end + 1, PhraseKind.Title) is null
        && scene.Phrase(end + 1, PhraseKind.Organization) is null && scene.NameAt(end + 1) is { Kind: SightingKind.Person or SightingKind.Loose };

    /// <summary>"Queen Sofia": a name right behind a title of one word.</summary>
    private static bool IsHolder(Scene scene, int start) =>
        scene.Is(start, WordRole.GivenName) && scene.Text.SameBlock(start - 1, start) && (scene.Phrase(start - 1, PhraseKind.Title)?.End == start || scene.Is(start - 1, WordRole.Honorific));

    /// <summary>"Phoenix said" of Ana Phoenix.</summary>
    private static bool IsSpeaker(Scene scene, int start, int end) =>
        end == start + 1 && scene.Is(end, WordRole.Saying) && scene.Kinds.IsOfPerson(scene[start].Folded);

    /// <summary>"London police", where the place is the name of who acts.</summary>
    private static bool IsOfOrganization(Scene scene, int start, int end) =>
        scene.NameAt(start) is { Kind: SightingKind.Organization, Rule: "organization-form" } name && name.End > end;

    private static Sighting Scenery(int start, int end) => new(SightingKind.Loose, start, end, "", "scenery");

    /// <summary>
    /// Jordan Henderson, Paris Saint-Germain, China Southern Airlines: a name goes on behind the place. A given name behind it begins a
    /// new one, as in "Ambassador to Caracas Sergey …".
    /// </summary>
    private static bool BeginsLongerName(Scene scene, int start, int end)
    {
        if (scene.Vocabulary.HeadsComeLast && scene.Is(start, WordRole.GivenName) && scene.Is(end, WordRole.PersonParticle | WordRole.Particle) && scene.RunEnd(start) > end)
        {
            return true;
        }

        if (!scene.IsNameWord(end) || !scene.Text.SameBlock(start, end) || (scene.Text.IsHeadline(start) && (!scene.Is(start, WordRole.GivenName) || scene.Is(end, WordRole.ThingHead)))
            || scene.Phrase(end, PhraseKind.Title) is not null || StartsPlace(scene, end))
        {
            return false;
        }

        return scene.Is(start, WordRole.GivenName) || !scene.Is(end, WordRole.GivenName);
    }

    /// <summary>"U.S. Treasury Department": which of all departments of that name is meant.</summary>
    private static bool BeforeListed(Scene scene, int end) => scene.Vocabulary.HeadsComeLast && scene.Phrase(end, PhraseKind.Organization) is not null;

    private static bool StartsPlace(Scene scene, int index) =>
        scene.Phrase(index, PhraseKind.State) is not null || scene.Phrase(index, PhraseKind.Capital) is not null;
}
