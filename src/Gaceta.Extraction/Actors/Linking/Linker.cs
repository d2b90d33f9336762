using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Linking;

/// <summary>
/// Brings the names of an article together. Full names come first, wherever they stand, so that a surname in the first sentence
/// finds its person in the third; then all else in text order.
/// </summary>
internal sealed class Linker
{
    private readonly Scene _scene;
    private readonly IReadOnlyList<Sighting> _sightings;
    private readonly Cast _cast;
    private readonly Dictionary<int, List<Sighting>> _roles;
    private readonly HashSet<int> _taken;
    private readonly InstitutionNames _institutions;
    private readonly LooseNames _loose;
    private readonly Member?[] _members;
    private readonly EdtfDate? _published;

    private Linker(Scene scene, IReadOnlyList<Sighting> sightings, EdtfDate? published)
    {
        _published = published;
        _scene = scene;
        _sightings = sightings;
        _cast = new Cast(scene.Vocabulary, scene.Known);
        _members = new Member?[sightings.Count];
        (_roles, _taken) = Offices.Attach(scene, sightings);
        _institutions = new InstitutionNames(scene, sightings, _cast);
        _loose = new LooseNames(scene, _cast);
    }

    /// <param name="alsoNamed">Full names of persons that stand outside the body, in the title.</param>
    /// <param name="published">The day on which a known actor's office counts; null when unknown.</param>
    public static ImmutableArray<ArticleActor> Link(Scene scene, IReadOnlyList<Sighting> sightings, IEnumerable<string> alsoNamed, EdtfDate? published)
    {
        var linker = new Linker(scene, sightings, published);
        foreach (string name in alsoNamed)
        {
            linker._cast.GetPerson(name);
        }

        linker.LinkFullNames();
        linker.LinkTheRest();
        linker.LinkStatesOfInstitutions();
        return linker._cast.ToActors();
    }

    private void LinkFullNames()
    {
        for (int i = 0; i < _sightings.Count; i++)
        {
            Sighting sighting = _sightings[i];
            _members[i] = sighting.Kind switch
            {
                SightingKind.Known => _cast.GetKnown(_scene.Known.ById(sighting.Key)!),
                SightingKind.Person => IsBirthName(sighting) ? null : _cast.GetPerson(sighting.Key),
                SightingKind.Organization => BracketedAcronym(i) ?? _institutions.OfOrganization(i),
                SightingKind.State => _cast.Get(ActorKind.State, _scene.Vocabulary.StateName(sighting.Key)),
                _ => null,
            };
            GiveRoles(_members[i], i);
        }
    }

    /// <summary>"Ríos, born Ana Paz": another name of a person who has one.</summary>
    private bool IsBirthName(Sighting sighting) =>
        _scene.Text.SameBlock(sighting.First - 1, sighting.First) && _scene.Phrase(sighting.First - 1, PhraseKind.BirthWord)?.End == sighting.First;

    /// <summary>"Comisión de Aguas (CDA)": letters in brackets that a list has too name what stands before them here.</summary>
    private Member? BracketedAcronym(int index)
    {
        Sighting sighting = _sightings[index];
        bool bracketed = index > 0 && _sightings[index - 1] is { Kind: SightingKind.Organization or SightingKind.Institution } before && before.End == sighting.First - 1
            && sighting.Length == 1 && _scene[sighting.First].Shape == TokenShape.Upper && _scene[before.End].Is('(');
        if (!bracketed)
        {
            return null;
        }

        Member named = _members[index - 1] ??= _institutions.Resolve(index - 1);
        _cast.AddAlias(named, sighting.Key);
        return named;
    }

    private void LinkTheRest()
    {
        for (int i = 0; i < _sightings.Count; i++)
        {
            Sighting sighting = _sightings[i];
            string rule = sighting.Rule;
            _members[i] ??= sighting.Kind switch
            {
                SightingKind.Institution => _institutions.Resolve(i),
                SightingKind.Short => _institutions.ResolveShort(i),
                SightingKind.Person => _cast.WithGivenName(_scene[sighting.First].Folded) ?? _cast.GetPerson(sighting.Key),
                SightingKind.Role when !_taken.Contains(i) => HolderOf(sighting),
                SightingKind.Loose => _loose.Resolve(sighting, i > 0 ? _sightings[i - 1] : null, i > 0 ? _members[i - 1] : null, out rule),
                _ => null,
            };
            if (_members[i] is { } member)
            {
                Mention(member, sighting, rule);
                GiveRoles(sighting.Kind == SightingKind.Loose ? member : null, i);
            }
        }
    }

    private void GiveRoles(Member? member, int name)
    {
        foreach (Sighting role in member is null ? [] : _roles.GetValueOrDefault(name) ?? [])
        {
            member!.Offices.Add(Office.Of(role));
            if (!_scene.Vocabulary.PassingTitles.Contains(role.Key))
            {
                TextSpan span = _scene.Text.SpanOf(role.First, role.End);
                member.Roles.Add(new StatedRole(span, span.In(_scene.Text.Text)) { Office = StateOffices.Of(role, _scene), State = role.State });
            }
        }
    }

    /// <summary>
    /// A state that acts only through an institution ("the North Korean Foreign Ministry said") is an actor too; its nationality inside
    /// the institution's name is then its mention.
    /// </summary>
    private void LinkStatesOfInstitutions()
    {
        foreach (Sighting sighting in _sightings.Where(s => s.Nationality > s.First))
        {
            Member state = _cast.Get(ActorKind.State, _scene.Vocabulary.StateName(sighting.State!));
            if (!state.IsMentioned)
            {
                Mention(state, sighting.MovedTo(sighting.First, sighting.Nationality), "institution");
            }
        }
    }

    private Member? HolderOf(Sighting role)
    {
        if (!role.IsDefinite)
        {
            return null;
        }

        Office office = Office.Of(role);
        return Cast.Nearest(_cast.Members.Where(m => m.Kind == ActorKind.Person && Holds(m, office)), role.First)
            ?? (_scene.Known.HolderOf(office, _published, _scene.Vocabulary) is { } holder ? _cast.GetKnown(holder) : null);
    }

    private bool Holds(Member member, Office office) =>
        member.Offices.Any(office.MayBe) || (member.Known is { } known && _scene.Known.OfficesOf(known, _published, _scene.Vocabulary).Any(office.MayBe));

    private void Mention(Member member, Sighting sighting, string rule)
    {
        TextSpan span = _scene.Text.SpanOf(sighting.First, sighting.End);
        member.Add(sighting.First, new Mention(span, span.In(_scene.Text.Text), rule));
    }
}
