namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Reads capitalised names that no list holds, and tells persons, organisations and all else apart.</summary>
internal static class NameReader
{
    public static Sighting? Read(Scene scene, int start)
    {
        if (!scene.IsNameWord(start))
        {
            return null;
        }

        int end = NameRun.End(scene, start);
        if (OrganizationForm.Read(scene, start, end) is { } organizationEnd)
        {
            return Named(scene, SightingKind.Organization, start, organizationEnd, "organization-form");
        }

        if (ThingForm.Is(scene, start, end))
        {
            return Nothing(start, NameRun.EndOfThing(scene, start, end));
        }

        PersonEvidence evidence = PersonEvidence.Weigh(scene, start, end);
        return evidence.IsPerson ? Named(scene, SightingKind.Person, start, end, "full-name") : Loose(scene, start, end, evidence);
    }

    private static Sighting Loose(Scene scene, int start, int end, PersonEvidence evidence) =>
        Named(scene, SightingKind.Loose, start, end, "surname") with { Acts = evidence.Acts };

    private static Sighting Named(Scene scene, SightingKind kind, int start, int end, string rule) =>
        new(kind, start, end, scene.Text.SpanOf(start, end).In(scene.Text.Text), rule);

    private static Sighting Nothing(int start, int end) => new(SightingKind.Loose, start, end, "", "thing");
}
