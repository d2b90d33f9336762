using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Gaceta.Extraction.Identities;

namespace Gaceta.Extraction;

/// <summary>Who is who across articles and languages: the names that each article gives, brought together.</summary>
public sealed class ActorIdentities
{
    private readonly FrozenDictionary<(ActorKind Kind, string Id), Identity> _byName;

    private ActorIdentities(ImmutableArray<Identity> all, ImmutableArray<Doubt> doubts)
    {
        All = all;
        Doubts = doubts;
        _byName = all.SelectMany(identity => identity.Names.Select(name => (name, identity)))
            .ToFrozenDictionary(pair => (pair.name.Kind, pair.name.Id), pair => pair.identity);
    }

    /// <summary>Known actors first, then those of most articles; each name is in one of them.</summary>
    public ImmutableArray<Identity> All { get; }

    /// <summary>Names that may mean one actor, those of most articles first.</summary>
    public ImmutableArray<Doubt> Doubts { get; }

    /// <summary>The order of articles and actors has no say in the result.</summary>
    /// <param name="known">Each is an identity, whether an article names it or not; two of them never become one.</param>
    /// <param name="apart">What an editor wrote: these are not the same, whatever the names look like.</param>
    public static ActorIdentities Resolve(IEnumerable<ArticleCast> casts, IEnumerable<KnownActor> known, ApartNames apart)
    {
        ImmutableArray<ActorForm> forms = FormCollector.Collect(casts, known);
        (Clusters clusters, ImmutableArray<Doubt> doubts) = IdentityResolution.Resolve(forms, apart);
        ILookup<int, Merge> merges = clusters.MergesByRoot();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        IEnumerable<Identity> identities = Enumerable.Range(0, forms.Length)
            .Where(form => clusters.RootOf(form) == form)
            .Select(root => Create([.. clusters.MembersOf(root).Order().Select(member => forms[member])], [.. merges[root]], taken));
        return new ActorIdentities([.. identities], doubts);
    }

    /// <summary>What <see cref="Resolve"/> found before.</summary>
    public static ActorIdentities Restore(ImmutableArray<Identity> all, ImmutableArray<Doubt> doubts) => new(all, doubts);

    /// <summary>The identity that has a name, which must be that of a known actor or of an actor in one of the articles.</summary>
    public Identity Of(ActorKind kind, string id) => _byName[(kind, id)];

    /// <summary>Whether <see cref="Of"/> can be asked.</summary>
    public bool Has(ActorKind kind, string id) => _byName.ContainsKey((kind, id));

    private static Identity Create(ImmutableArray<ActorForm> members, ImmutableArray<Merge> merges, HashSet<string> taken)
    {
        ActorForm best = members.FirstOrDefault(m => m.Name.IsKnown || !IsShort(m)) ?? members[0];
        ImmutableArray<ActorName> names = [best.Name, .. members.Where(m => m != best).Select(m => m.Name)];
        return new Identity(FreeId(best.Name, taken), best.Name.Name, best.Name.Kind, best.Name.IsKnown, names, merges);
    }

    /// <summary>Initials and surnames alone, and words all in capitals, are names that readers do not look for first.</summary>
    private static bool IsShort(ActorForm form) => form.Name.Kind == ActorKind.Person
        ? form.Persons.All(p => p.IsOneWord || p.HasInitial)
        : form.Name.Name.All(char.IsUpper);

    private static string FreeId(ActorName name, HashSet<string> taken)
    {
        string id = name.Id;
        for (int number = 1; !taken.Add(id); number++)
        {
            string kind = $"{name.Id}-{name.Kind.ToString().ToLowerInvariant()}";
            id = number == 1 ? kind : string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
        }

        return id;
    }
}
