using Gaceta.Extraction.Actors.Kinds;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Knows an organisation by the form of its name: a head word (University of …), a tail (… Inc.), an ampersand.</summary>
internal static class OrganizationForm
{
    /// <summary>Letters of an acronym before other words. Two are as often a person's initials: JJ, AJ.</summary>
    private const int ShortestAcronym = 3;

    /// <summary>Words of a name that one of its openings is enough to tell: Banque Falk Brandel.</summary>
    private const int LongestOpened = 3;

    /// <returns>The index behind the name, small words and what they join included; null when the run has no such form.</returns>
    public static int? Read(Scene scene, int start, int end)
    {
        if (scene.Is(start, WordRole.Government) || (end - start == 2 && scene.Is(end - 1, WordRole.Government)))
        {
            return null;
        }

        if (IsNumberedOutlet(scene, start, end))
        {
            return scene.Text.SameBlock(end, end + 1) && scene[end + 1].Shape == TokenShape.Capital && scene.Is(end + 1, WordRole.OrganizationTail) ? end + 2 : end + 1;
        }

        if ((PluralName.End(scene, start) ?? EndOfSaint(scene, start, end)) is { } plural)
        {
            return plural;
        }

        if (NameInTwoParts.End(scene, start, end) is { } whole)
        {
            return scene.Is(whole - 1, WordRole.OrganizationHead) ? NameRun.EndWithLinks(scene, start, whole) : whole;
        }

        int head = EndsAsThing(scene, start, end) || EndsAsSurname(scene, start, end) ? -1 : IndexOf(scene, start, end, WordRole.OrganizationHead);
        if (head >= 0 && !IsPersonWithSuchName(scene, start, end) && !IsHeadOfThing(scene, start, head))
        {
            int extended = EndBeforeHolder(scene, start, NameRun.EndWithLinks(scene, start, end));
            return extended - start > (scene[extended - 1].Folded.Length > 1 ? 1 : 2) ? TailBehind(scene, start, extended) ?? extended : null;
        }

        bool tail = end - start > 1 && scene.Is(end - 1, WordRole.OrganizationTail) && !IsPersonWithSuchName(scene, start, end);
        bool club = end - start > 1 && scene[start].Shape == TokenShape.Upper && scene[end - 1].Shape != TokenShape.Upper && scene.Is(start, WordRole.OrganizationTail);
        if (tail || club || HasAmpersand(scene, start, end) || OpensAsOrganization(scene, start, end))
        {
            int longer = NameRun.EndWithLinks(scene, start, end);
            return IndexOf(scene, end, longer, WordRole.OrganizationHead) >= 0 ? longer : TailBehind(scene, start, end) ?? end;
        }

        return IsTeam(scene, start, end) || IsTeamOfPlace(scene, start, end) ? NameRun.EndWithLinks(scene, start, end)
            : HasSmallHead(scene, start, end) ? end + 1
            : IsAcronymWithName(scene, start, end) || IsListedInPlace(scene, start, end) ? end
            : TailBehind(scene, start, end);
    }

    /// <summary>The Brooklyn Nets, the Silver Falls Herons, the Liberation Lions of Falk: a plural with an article, behind a place or two words, or before "of".</summary>
    private static bool IsTeam(Scene scene, int start, int end) =>
        scene.Vocabulary.HeadsComeLast && scene.Is(start - 1, WordRole.Definite) && !scene.Is(end - 1, WordRole.ThingHead) && IsPlural(scene, end - 1)
        && ((scene.Phrase(start, PhraseKind.Place) ?? scene.Phrase(start, PhraseKind.Capital)) is { } place && place.End == end - 1
            || !scene.Is(start, WordRole.GivenName) && (end - start > 2 || (end - start == 2 && scene.Is(end, WordRole.Link) && scene.IsNameWord(end + 1))));

    /// <summary>"Brooklyn Nets guard Ana Ríos": the same without an article, where the article has the plural nowhere in small letters.</summary>
    private static bool IsTeamOfPlace(Scene scene, int start, int end) =>
        scene.Vocabulary.HeadsComeLast && IsPlural(scene, end - 1) && (scene.Phrase(start, PhraseKind.Place) ?? scene.Phrase(start, PhraseKind.Capital))?.End == end - 1
        && !scene.Is(end - 1, WordRole.ThingHead | WordRole.PlaceNoun | WordRole.GivenName | WordRole.Common) && !scene.Text.SeenLower(scene[end - 1].Folded) && !scene.Text.IsHeadline(start);

    /// <summary>Falk council, Royal Falk hospital: news writes some heads small. A person's hospital is none of that name.</summary>
    private static bool HasSmallHead(Scene scene, int start, int end) =>
        scene.Text.SameBlock(start, end) && scene[end].Shape == TokenShape.Lower && scene.Phrase(end, PhraseKind.SmallHead) is not null
        && scene[end - 1].Shape == TokenShape.Capital && !scene.Is(start, WordRole.GivenName) && (!scene[start].StartsSentence || end - start > 1 || scene.Text.SeenCapital(scene[start].Folded))
        && scene.Phrase(start, PhraseKind.State) is null && scene.Phrase(start, PhraseKind.Organization) is null && !scene.Is(end - 1, WordRole.OrganizationHead | WordRole.OrganizationTail);

    /// <summary>Radio 4, Canal 13, Channel 4 News.</summary>
    private static bool IsNumberedOutlet(Scene scene, int start, int end) =>
        scene.Phrase(start, PhraseKind.NumberedOutlet)?.End == end && scene.Text.SameBlock(start, end) && scene[end] is { Shape: TokenShape.Number, Folded.Length: <= 2 };

    /// <summary>"St Oda's said", "at St Oda's": a school, church or hospital that is called by its saint alone.</summary>
    private static int? EndOfSaint(Scene scene, int start, int end)
    {
        bool saint = scene.Vocabulary.HeadsComeLast && end - start == 2 && scene[start].Folded is "st" or "st." && scene.Text.SameBlock(start, end) && scene[end].Shape == TokenShape.Possessive;
        return saint && !(scene.Text.SameBlock(end, end + 1) && (scene[end + 1].HasCapital || (scene[end + 1].Shape == TokenShape.Lower && !Metonymy.IsVerb(scene, end + 1) && !scene.Is(end + 1, WordRole.Common | WordRole.PlacePreposition | WordRole.Preposition | WordRole.Conjunction))))
            ? end + 1
            : null;
    }

    /// <summary>Banque Falk, Dynamo Falk: two words or three, and no surname, which stands alone elsewhere.</summary>
    private static bool OpensAsOrganization(Scene scene, int start, int end) =>
        scene.Phrase(start, PhraseKind.OrganizationOpening) is { } opening && opening.End < end && end - start <= LongestOpened
        && scene[start].Shape == TokenShape.Capital && !scene.Is(end - 1, WordRole.ThingHead) && !scene.Text.IsHeadline(start)
        && !(scene.Is(start, WordRole.GivenName) && scene.Text.SeenAlone(scene[end - 1].Folded));

    /// <summary>Shell UK: an organisation of the lists, and a place.</summary>
    private static bool IsListedInPlace(Scene scene, int start, int end) =>
        scene.Phrase(start, PhraseKind.Organization) is { } listed && listed.End < end && !scene.Is(start, WordRole.GivenName)
        && (scene.Phrase(listed.End, PhraseKind.State) ?? scene.Phrase(listed.End, PhraseKind.Place)) is { } place && place.End == end;

    private static bool IsPlural(Scene scene, int index) =>
        scene[index].Shape == TokenShape.Capital && scene[index].Folded.EndsWith('s') && !scene[index].Folded.EndsWith("ss", StringComparison.Ordinal);

    /// <summary>CGT Aragón: letters that stand for an organisation, and words that tell which part of it.</summary>
    private static bool IsAcronymWithName(Scene scene, int start, int end) =>
        end - start > 1 && scene[start].Shape == TokenShape.Upper && scene[start].Folded.Length >= ShortestAcronym && scene[start].Folded.All(char.IsLetter)
        && scene[end - 1].Shape == TokenShape.Capital && !scene.Text.IsHeadline(start)
        && !scene.Is(start, WordRole.GivenName | WordRole.NoActor | WordRole.Common) && !scene.Is(start + 1, WordRole.GivenName) && !scene.Is(end - 1, WordRole.ThingHead);

    /// <summary>Academy Award: where the last word is the head, it tells, and names no organisation.</summary>
    private static bool EndsAsThing(Scene scene, int start, int end) =>
        scene.Vocabulary.HeadsComeLast && end - start > 1
        && scene.Is(end - 1, WordRole.ThingHead) && !scene.Is(end - 1, WordRole.OrganizationHead | WordRole.OrganizationTail);

    /// <summary>Ana Cruz, Ana Ríos Mesa: where heads come first, none ends a name of two words unless an adjective stands before it, as in Alto Tribunal, nor a longer one with a given name, of which it may be the first surname.</summary>
    private static bool EndsAsSurname(Scene scene, int start, int end) =>
        !scene.Vocabulary.HeadsComeLast && (end - start == 2 || (scene.Is(start, WordRole.GivenName) && IndexOf(scene, start, end, WordRole.OrganizationHead) is var head && (head == end - 1 || (head == end - 2 && head > start)))) && !scene.Is(start, WordRole.OrganizationHead | WordRole.TitleModifier | WordRole.Common)
        && scene[end - 1].Shape == TokenShape.Capital && (!scene.Is(end, WordRole.Link) || (scene.Is(start, WordRole.GivenName) && scene.Is(end, WordRole.Conjunction)));

    /// <summary>Gran Parque Central: where heads come first, a thing is named right before the head, and more before that.</summary>
    private static bool IsHeadOfThing(Scene scene, int start, int head) =>
        !scene.Vocabulary.HeadsComeLast && head > start && scene.Is(head - 1, WordRole.ThingHead) && !scene.Is(head - 1, WordRole.OrganizationHead) && head > start + 1;

    /// <summary>"la jueza de la Audiencia Comarcal Ana Ríos", "los miembros del Buró Político Ana Ríos y": behind an office or membership, a given name begins the name of its holder.</summary>
    private static int EndBeforeHolder(Scene scene, int start, int end)
    {
        for (int i = start + 2; !scene.Vocabulary.HeadsComeLast && i < end - 1; i++)
        {
            if (scene.Is(i, WordRole.GivenName) && scene[i + 1].HasCapital && IsHeld(scene, start))
            {
                return i;
            }
        }

        return end;
    }

    private static bool IsHeld(Scene scene, int start) =>
        Surroundings.OfficeBefore(scene, start) is not null || Surroundings.PhraseBefore(scene, start, PhraseKind.OrganizationBefore);

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

    /// <summary>Charlotte Church, Robert Bank: a given name and one word, which then stands alone as surnames do.</summary>
    private static bool IsPersonWithSuchName(Scene scene, int start, int end) =>
        end - start == 2 && scene.Is(start, WordRole.GivenName) && !scene.Is(start - 1, WordRole.Definite) && scene.Text.SeenAlone(scene[end - 1].Folded);

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
        bool form = scene.Text.SameBlock(start, position) && scene.Is(position, WordRole.OrganizationTail)
            && (scene[position].HasCapital ? scene[position].Folded.EndsWith('.') || scene.Is(position, WordRole.CompanyForm) : scene[position].Folded == "plc");
        return form ? position + 1 : null;
    }
}
