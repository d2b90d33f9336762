using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Identities;

/// <summary>Gathers the names of all articles, each once.</summary>
internal sealed class FormCollector
{
    /// <summary>The rule of mentions that write a person's whole name.</summary>
    private const string FullName = "full-name";

    /// <summary>The rules of mentions that shorten the actor's name.</summary>
    private static readonly FrozenSet<string> ShortRules = new[] { "acronym", "short-name", "surname" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lexicon that tells father from son where the article's language has none: <c>Jr.</c> is written in many.</summary>
    private const string ReferenceLanguage = "en";

    private readonly Dictionary<(ActorKind Kind, string Id), Entry> _entries = [];

    /// <summary>In an order that the input's order has no say in: known actors first, then the names of most articles, then by id.</summary>
    public static ImmutableArray<ActorForm> Collect(IEnumerable<ArticleCast> casts, IEnumerable<KnownActor> known)
    {
        var collector = new FormCollector();
        foreach (KnownActor actor in known)
        {
            collector.Add(actor);
        }

        foreach (ArticleCast cast in casts)
        {
            foreach (CastMember actor in cast.Actors)
            {
                collector.EntryOf(actor.Kind, actor.Id).Add(actor, cast.Language);
            }
        }

        return
        [
            .. collector._entries.Select(e => e.Value.ToForm(e.Key.Kind, e.Key.Id))
                .OrderByDescending(f => f.Name.IsKnown)
                .ThenByDescending(f => f.Name.Articles)
                .ThenBy(f => f.Name.Id, StringComparer.Ordinal)
                .ThenBy(f => f.Name.Kind),
        ];
    }

    private void Add(KnownActor actor)
    {
        Entry entry = EntryOf(actor.Kind, actor.Id);
        entry.Known = actor.Name;
        foreach (string name in actor.Variants.Prepend(actor.Name))
        {
            entry.FullNames.TryAdd(name, null);
        }
    }

    private Entry EntryOf(ActorKind kind, string id) =>
        _entries.TryGetValue((kind, id), out Entry? entry) ? entry : _entries[(kind, id)] = new Entry();

    private sealed class Entry
    {
        private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
        private readonly HashSet<string> _shortNames = new(StringComparer.Ordinal);
        private int _articles;

        /// <summary>The name that an editor gave; null when no file describes the actor.</summary>
        public string? Known { get; set; }

        /// <summary>Full forms with the language of an article that writes them, the first in the alphabet.</summary>
        public SortedDictionary<string, string?> FullNames { get; } = new(StringComparer.Ordinal);

        public void Add(CastMember actor, string? language)
        {
            _articles++;
            _spellings[actor.Name] = _spellings.GetValueOrDefault(actor.Name) + 1;
            AddFull(actor.Name, language);
            foreach ((string text, string rule) in actor.Wordings)
            {
                if (rule == FullName)
                {
                    AddFull(text, language);
                }
                else if (ShortRules.Contains(rule))
                {
                    _shortNames.Add(text);
                }
            }
        }

        public ActorForm ToForm(ActorKind kind, string id)
        {
            string name = Known ?? _spellings.OrderByDescending(s => s.Value).ThenByDescending(s => Accents(s.Key)).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key;
            IEnumerable<NameParts?> parts = kind == ActorKind.Person ? FullNames.Select(n => Parse(n.Key, n.Value)) : [];
            return new ActorForm(new ActorName(kind, id, name, Known is not null, _articles), [.. parts.OfType<NameParts>()], [.. _shortNames.Select(Slug.Of)]);
        }

        private void AddFull(string name, string? language)
        {
            if (!FullNames.TryGetValue(name, out string? other) || string.CompareOrdinal(language, other) < 0)
            {
                FullNames[name] = language;
            }
        }

        /// <summary>Of two spellings the one with accents tells more.</summary>
        private static int Accents(string name) => name.Count(c => !char.IsAscii(c));

        private static NameParts? Parse(string name, string? language)
        {
            TokenizedText words = Tokenizer.Read(name);
            Vocabulary own = Vocabulary.For(language, words);
            return NameParts.Parse(name, own.KnowsGrammar ? own : Vocabulary.For(ReferenceLanguage, words));
        }
    }
}
