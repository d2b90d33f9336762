using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gaceta.Extraction.Actors.Linking;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>The names of the known actors, ready to be found. Built once for a list of actors.</summary>
internal sealed class KnownNames
{
    private static readonly ConditionalWeakTable<KnownActor[], KnownNames> Built = [];

    private readonly Dictionary<string, KnownActor> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownActor> _byId = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<(KnownActor Actor, string Name)>> _bySurname = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, KnownOffices> _offices = new(StringComparer.Ordinal);

    private KnownNames(IEnumerable<KnownActor> actors)
    {
        foreach (KnownActor actor in actors)
        {
            _byId.TryAdd(actor.Id, actor);
            foreach (string name in actor.Variants.Prepend(actor.Name).Where(n => n.Length > 0))
            {
                bool exact = !name.Any(char.IsLower);
                Trie.Add(Tokenizer.Words(name), (actor, exact ? name : null));
                _byName.TryAdd(Slug.Of(name), actor);
                AddWords(actor, name);
            }
        }
    }

    private void AddWords(KnownActor actor, string name)
    {
        string[] words = actor.Kind == ActorKind.Person ? Tokenizer.Words(name) : [];
        foreach (string word in words.Length > 1 ? words[1..] : [])
        {
            (_bySurname.TryGetValue(word, out List<(KnownActor, string)>? bearers) ? bearers : _bySurname[word] = []).Add((actor, name));
        }
    }

    public static KnownNames None { get; } = new([]);

    public PhraseTrie<(KnownActor Actor, string? Exact)> Trie { get; } = new();

    public IEnumerable<KnownActor> Actors => _byId.Values;

    public static KnownNames Of(ImmutableArray<KnownActor> actors) =>
        ImmutableCollectionsMarshal.AsArray(actors) is { Length: > 0 } array
            ? Built.GetValue(array, static list => new KnownNames(list))
            : None;

    /// <summary>The actor that bears this very name, accents and case apart.</summary>
    public KnownActor? ByName(string name) => _byName.GetValueOrDefault(Slug.Of(name));

    /// <summary>The person whose name agrees with this one, though no variant lists the form.</summary>
    public KnownActor? ByPersonName(PersonName name, Vocabulary vocabulary)
    {
        foreach (string word in name.Words)
        {
            if (_bySurname.TryGetValue(word, out List<(KnownActor Actor, string Name)>? bearers)
                && bearers.FirstOrDefault(b => PersonName.Parse(b.Name, vocabulary).AgreesWith(name)).Actor is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The one known name with this beginning; null when none has it, or several have.</summary>
    public string? OnlyNameThatBegins(string beginning)
    {
        string[] names = [.. Actors.Select(a => a.Name).Where(n => n.StartsWith(beginning, StringComparison.Ordinal)).Take(2)];
        return names.Length == 1 ? names[0] : null;
    }

    /// <summary>The offices that an actor's file lists for a date; all of them when it is unknown.</summary>
    public IEnumerable<Office> OfficesOf(KnownActor actor, EdtfDate? date, Vocabulary vocabulary) => OfficesIn(vocabulary).Of(actor, date);

    /// <summary>The one actor whose file says that the office was held by then; null when the words name no state, or no date is known.</summary>
    public KnownActor? HolderOf(Office office, EdtfDate? date, Vocabulary vocabulary) =>
        office.State is not null && date is { } day ? OfficesIn(vocabulary).HolderOf(office, day) : null;

    private KnownOffices OfficesIn(Vocabulary vocabulary) =>
        _offices.GetOrAdd(vocabulary.Language, static (_, given) => new KnownOffices(given.Actors, given.vocabulary), (Actors, vocabulary));

    public KnownActor? ById(string id) => _byId.GetValueOrDefault(id);
}
