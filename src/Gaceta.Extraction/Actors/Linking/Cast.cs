using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Linking;

/// <summary>The actors of one article while its names are brought together.</summary>
internal sealed class Cast(Vocabulary vocabulary, KnownNames known)
{
    private readonly List<Member> _members = [];
    private readonly Dictionary<string, Member> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Member>> _bySurname = new(StringComparer.Ordinal);

    public IReadOnlyList<Member> Members => _members;

    /// <summary>The actor under a key of its kind, or a new one with this name.</summary>
    public Member Get(ActorKind kind, string name, string? institution = null)
    {
        KnownActor? actor = known.ByName(name) is { } found && found.Kind == kind ? found : null;
        return actor is not null ? GetKnown(actor) : GetOrAdd(KeyOf(kind, name), () => new Member(kind, name) { Institution = institution });
    }

    public Member GetKnown(KnownActor actor) => GetOrAdd("known:" + actor.Id, () => Known(actor));

    /// <summary>The person of this full name, in whatever form the article or a known actor writes it.</summary>
    public Member GetPerson(string name)
    {
        PersonName parsed = PersonName.Parse(name, vocabulary);
        Member? same = parsed.Words.SelectMany(BySurname).FirstOrDefault(m => m.Names.Any(parsed.AgreesWith) && !m.Names.Any(parsed.IsOtherGeneration));
        same ??= ByLongSurname(parsed.Words);
        same ??= known.ByPersonName(parsed, vocabulary) is { } actor ? GetKnown(actor) : Get(ActorKind.Person, name);
        AddName(same, parsed, name);
        return same;
    }

    /// <summary>"Van der Beek" for James van der Beek: several words that end a longer name, or a particle and one.</summary>
    private Member? ByLongSurname(ImmutableArray<string> words)
    {
        bool particle = words.Length > 1 && (vocabulary.RolesOf(words[0]) & (WordRole.PersonParticle | WordRole.GivenName)) == WordRole.PersonParticle;
        ReadOnlyMemory<string> surname = words.AsMemory()[(particle ? 1 : 0)..];
        return words.Length > 1 ? BySurname(words[^1]).FirstOrDefault(m => m.Names.Any(n => n.Words.Length > surname.Length && n.HasSurname(surname.Span))) : null;
    }

    /// <summary>The one person of that given name; null where there are several, or none.</summary>
    public Member? WithGivenName(string word) =>
        BySurname(word).Where(m => m.Names.Any(n => n.Words[0] == word)).Take(2).ToArray() is [var only] ? only : null;

    public IEnumerable<Member> BySurname(string word) => _bySurname.TryGetValue(word, out List<Member>? members) ? members : [];

    /// <summary>The member of those given that was named last before a token; else the first of those named later.</summary>
    public static Member? Nearest(IEnumerable<Member> members, int token) =>
        members.OrderByDescending(m => m.LastBefore(token)).FirstOrDefault();

    /// <summary>Lets another name stand for an organisation: <c>(AP)</c>.</summary>
    public void AddAlias(Member member, string alias) => _byKey.TryAdd(KeyOf(ActorKind.Organization, alias), member);

    public Member? Find(ActorKind kind, string name) => _byKey.GetValueOrDefault(KeyOf(kind, name));

    public ImmutableArray<ArticleActor> ToActors() =>
        [.. _members.Where(m => m.IsMentioned).Select(m => m.ToActor()).GroupBy(a => (a.Id, a.Kind)).Select(same => Join([.. same])).OrderBy(a => a.Mentions[0].Span)];

    /// <summary>Names that grew alike: two began apart, and the fullest forms of both, signs aside, are one.</summary>
    private static ArticleActor Join(ImmutableArray<ArticleActor> same) => same is [var only] ? only : same[0] with
    {
        Mentions = [.. same.SelectMany(a => a.Mentions).OrderBy(m => m.Span)],
        Roles = [.. same.SelectMany(a => a.Roles).OrderBy(r => r.Span)],
    };

    /// <summary>Of companies without their legal form: "Falk Paper Inc." is "Falk Paper" two lines on. Of letters without their stops.</summary>
    private string KeyOf(ActorKind kind, string name)
    {
        string[] words = kind == ActorKind.Organization ? name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) : [];
        bool company = words.Length > 1 && (vocabulary.RolesOf(Folding.Fold(words[^1])) & WordRole.CompanyForm) != 0;
        return kind + ":" + Slug.Of(company ? string.Join(' ', words[..^1]) : kind == ActorKind.Organization ? DottedLetters.Without(name) : name);
    }

    private Member Known(KnownActor actor)
    {
        var member = new Member(actor.Kind, actor.Name) { Known = actor, Institution = InstitutionIn(actor.Name) };
        if (actor.Kind == ActorKind.Person)
        {
            foreach (string name in actor.Variants.Where(v => v.Contains(' ', StringComparison.Ordinal)).Prepend(actor.Name))
            {
                AddName(member, PersonName.Parse(name, vocabulary), name);
            }
        }

        return member;
    }

    /// <summary>What "Ministry of Foreign Affairs of Russia" is, so that "the Foreign Ministry" finds it.</summary>
    private string? InstitutionIn(string name) => vocabulary.Institutions.FirstOrDefault(i => name.StartsWith(i + " of ", StringComparison.Ordinal));

    private Member GetOrAdd(string key, Func<Member> create)
    {
        if (!_byKey.TryGetValue(key, out Member? member))
        {
            _byKey[key] = member = create();
            _members.Add(member);
        }

        return member;
    }

    private void AddName(Member member, PersonName parsed, string name)
    {
        if (member.Names.Any(n => n.Words.SequenceEqual(parsed.Words) && n.Generation == parsed.Generation))
        {
            return;
        }

        member.Names.Add(parsed);
        member.Name = member.Known is null && name.Length > member.Name.Length ? name : member.Name;
        foreach (string word in parsed.Words)
        {
            List<Member> members = _bySurname.TryGetValue(word, out List<Member>? found) ? found : _bySurname[word] = [];
            if (!members.Contains(member))
            {
                members.Add(member);
            }
        }
    }
}
