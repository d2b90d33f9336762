using Gaceta.Extraction.Actors.Linking;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>The offices that editors list for known actors, read in one language: <c>Foreign Minister of Venezuela</c>.</summary>
internal sealed class KnownOffices
{
    private readonly Dictionary<string, List<(Office Office, Role Role)>> _byActor = new(StringComparer.Ordinal);
    private readonly Dictionary<Office, List<(KnownActor Actor, Role Role)>> _byOffice = [];

    public KnownOffices(IEnumerable<KnownActor> actors, Vocabulary vocabulary)
    {
        foreach ((KnownActor actor, Role role) in actors.SelectMany(a => a.Roles.Select(r => (a, r))))
        {
            foreach (Office office in Read(role.Name, vocabulary))
            {
                (_byActor.TryGetValue(actor.Id, out List<(Office, Role)>? offices) ? offices : _byActor[actor.Id] = []).Add((office, role));
                (_byOffice.TryGetValue(office, out List<(KnownActor, Role)>? holders) ? holders : _byOffice[office] = []).Add((actor, role));
            }
        }
    }

    public IEnumerable<Office> Of(KnownActor actor, EdtfDate? date) =>
        _byActor.TryGetValue(actor.Id, out List<(Office Office, Role Role)>? offices)
            ? offices.Where(o => o.Role.MayBeHeldOn(date)).Select(o => o.Office)
            : [];

    /// <summary>A role without a beginning proves nothing: its holder may have come and gone.</summary>
    public KnownActor? HolderOf(Office office, EdtfDate date)
    {
        KnownActor[] holders = _byOffice.TryGetValue(office, out List<(KnownActor Actor, Role Role)>? all)
            ? [.. all.Where(h => h.Role.From is not null && h.Role.MayBeHeldOn(date)).Select(h => h.Actor).Distinct().Take(2)]
            : [];
        return holders is [var only] ? only : null;
    }

    public static IEnumerable<Office> Read(string role, Vocabulary vocabulary)
    {
        var scene = new Scene(Tokenizer.Read(role), vocabulary, KnownNames.None);
        List<Sighting> sightings = Recognizer.Read(scene);
        string? state = sightings.FirstOrDefault(s => s.Kind == SightingKind.State)?.Key;
        return sightings.Where(s => s.Kind == SightingKind.Role).Select(s => new Office(s.Key, s.State ?? state));
    }
}
