using Gaceta.Extraction.Actors.Kinds;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Reads capitalised names that no list holds, and tells persons, organisations and all else apart.</summary>
internal static class NameReader
{
    /// <summary>What does not make an organisation of a treaty, a cup or a street: they have initials and members too.</summary>
    private const KindSigns WeakBesideThing = KindSigns.OfPlace | KindSigns.ArticleAndVerb | KindSigns.OrganizationAsset | KindSigns.Acronym | KindSigns.Repeated | KindSigns.Shortened | KindSigns.Thing | KindSigns.ThingRelative | KindSigns.Acts | KindSigns.OwnsAsThing;

    public static Sighting? Read(Scene scene, int start)
    {
        if (!scene.IsNameWord(start))
        {
            return null;
        }

        int end = scene.RunEnd(start);
        if (scene.Phrase(start, PhraseKind.Demonym)?.End == end)
        {
            return Nothing(start, end);
        }

        if (scene.Kinds.OrganizationEnd(start, end) is { } organizationEnd)
        {
            return Named(scene, SightingKind.Organization, start, organizationEnd, "organization-form");
        }

        KindEvidence kind = scene.Kinds.Of(start, end);
        if (kind.IsOrganization && OrganizationByContext(scene, start, end, kind) is { } whole)
        {
            return Named(scene, SightingKind.Organization, start, whole, "organization-context");
        }

        PersonEvidence evidence = scene.Kinds.PersonAt(start, end);
        if (IsClubOfTown(scene, start, end))
        {
            return Named(scene, SightingKind.Organization, start, end, "organization-context");
        }

        if (ThingForm.Is(scene, start, end) && !IsPersonAllTheSame(scene, start, end, evidence))
        {
            return Nothing(start, NameRun.EndOfThing(scene, start, end));
        }

        if (NamesPlace(scene, start, end, kind))
        {
            return Nothing(start, end);
        }

        return evidence.IsPerson ? Named(scene, SightingKind.Person, BeginsAt(scene, start, end), end, "full-name") : Loose(scene, start, end, evidence);
    }

    /// <summary>
    /// The index behind the name of an organisation that only the text around it tells; null for single words, which the rest of the article explains,
    /// and for "told Port Falk".
    /// </summary>
    private static int? OrganizationByContext(Scene scene, int start, int end, KindEvidence kind)
    {
        int whole = EndByContext(scene, start, end, kind);
        bool several = end - start > 1 || (whole - start > 1 && (scene.Is(end, WordRole.Definite) || scene.Is(start, WordRole.Common | WordRole.TitleModifier) || (kind.Signs & KindSigns.OrganizationNoun) != 0));
        bool thing = (kind.Signs & ~WeakBesideThing) == 0 && ThingForm.Is(scene, start, end);
        return several && !thing && !EndsPersonsName(scene, end, kind) && !IsLongSurname(scene, start, end) ? whole : null;
    }

    /// <summary>"Van der Beek said" of James van der Beek: that it speaks makes no organisation of it.</summary>
    private static bool EndsPersonsName(Scene scene, int end, KindEvidence kind) =>
        (kind.Signs & KindSigns.Speaks) != 0 && scene.Kinds.IsOfPerson(scene[end - 1].Folded);

    /// <summary>"Van der Beek was late" of James van der Beek.</summary>
    private static bool IsLongSurname(Scene scene, int start, int end) =>
        end - start > 1 && scene.Is(start, WordRole.PersonParticle) && scene.Kinds.IsOfPerson(scene[end - 1].Folded);

    /// <summary>"la constructora Viales del Centro": behind a noun that tells what it is, the name may go on behind an article.</summary>
    private static int EndByContext(Scene scene, int start, int end, KindEvidence kind) =>
        IsPaperOfPlace(scene, start, end, out int whole) ? whole :
        (kind.Signs & KindSigns.OrganizationNoun) != 0 && scene.Is(end, WordRole.Link) && scene.Is(end, WordRole.Definite) && scene.Text.SameBlock(start, end)
            ? NameRun.EndWithLinks(scene, start, end)
            : NameRun.BehindCommon(scene, start, end);

    /// <summary>La Estrella de Falk: where heads come first, an article with a capital and a place behind make a paper.</summary>
    private static bool IsPaperOfPlace(Scene scene, int start, int end, out int whole)
    {
        int place = scene.Is(end, WordRole.Link) ? end + 1 : end;
        whole = (scene.Phrase(place, PhraseKind.Place) ?? scene.Phrase(place, PhraseKind.State))?.End ?? end;
        return !scene.Vocabulary.HeadsComeLast && scene.Is(start, WordRole.Definite) && whole > place && place > end && scene.Text.SameBlock(start, place);
    }

    /// <summary>Falk Town, where Falk alone is a side in the rest of the article.</summary>
    private static bool IsClubOfTown(Scene scene, int start, int end) =>
        scene.Vocabulary.HeadsComeLast && end - start == 2 && scene.Is(end - 1, WordRole.PlaceNoun) && scene.Kinds.Of(start, start + 1).IsOrganization;

    /// <summary>"said Ana Lake, a pollster", "said Lake": who bears the name of a thing and is a person by other signs.</summary>
    private static bool IsPersonAllTheSame(Scene scene, int start, int end, PersonEvidence evidence) =>
        (evidence is { IsPerson: true, HasTitle: true } && !scene.Vocabulary.HeadsComeLast)
        || evidence is { IsPerson: true, Speaks: true, IsProven: true }
        || (evidence.Speaks && end - start == 1 && scene.Kinds.IsOfPerson(scene[start].Folded));

    /// <summary>"Employee Ana Ríos", "Administrator Juan Paz": behind a word that is no given name, one begins the person's name.</summary>
    private static int BeginsAt(Scene scene, int start, int end)
    {
        bool calling = end - start > 2 && !scene.Is(start, WordRole.GivenName | WordRole.Particle) && scene[start].Shape == TokenShape.Capital
            && scene.Is(start + 1, WordRole.GivenName) && scene[start + 1].Shape == TokenShape.Capital
            && (scene.Text.SeenLower(scene[start].Folded) || scene[start].StartsSentence || scene.Is(start, WordRole.Common));
        return calling ? start + 1 : start;
    }

    /// <summary>A word that is somebody's surname too names the place only where this very mention says so.</summary>
    private static bool NamesPlace(Scene scene, int start, int end, KindEvidence kind) =>
        end - start == 1 && scene.Kinds.IsOfPerson(scene[start].Folded)
            ? kind.IsAlsoPlace && (scene.Kinds.SignsAt(start, end) & KindSigns.OfPlace) != 0
            : kind.IsPlace;

    /// <summary>A team that bears its town's name: "Leeds beat Hull 2-1", but not "in Leeds".</summary>
    public static Sighting? ReadTeam(Scene scene, int start, int end) =>
        scene.IsNameWord(start) && scene.RunEnd(start) == end && scene.Kinds.Of(start, end) is { IsOrganization: true } kind
        && (kind.Signs & (KindSigns.Match | KindSigns.Score | KindSigns.Tabled | KindSigns.PluralVerb)) != 0 && (scene.Kinds.SignsAt(start, end) & KindSigns.OfPlace) == 0
            ? Named(scene, SightingKind.Organization, start, end, "organization-context")
            : null;

    private static Sighting Loose(Scene scene, int start, int end, PersonEvidence evidence) =>
        Named(scene, SightingKind.Loose, start, end, "surname") with { HasTitle = evidence.HasTitle, Speaks = evidence.Speaks };

    private static Sighting Named(Scene scene, SightingKind kind, int start, int end, string rule) =>
        new(kind, start, end, KeyOf(scene, kind, start, end), rule);

    private static string KeyOf(Scene scene, SightingKind kind, int start, int end)
    {
        string written = scene.Text.SpanOf(start, end).In(scene.Text.Text);
        return kind == SightingKind.Person ? Nickname.Without(written) : written;
    }

    private static Sighting Nothing(int start, int end) => new(SightingKind.Loose, start, end, "", "thing");
}
