using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Kinds;

/// <summary>
/// What every capitalised name of an article is, decided once from all its mentions: a club that one sentence only names is a club because
/// another speaks of its manager.
/// </summary>
internal sealed class NameKinds
{
    private readonly Dictionary<string, KindEvidence> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (int End, PersonEvidence Person, int? Organization)> _mentions = [];
    private readonly HashSet<string> _wordsOfPersons = new(StringComparer.Ordinal);
    private readonly Scene _scene;

    private NameKinds(Scene scene) => _scene = scene;

    public static NameKinds Of(Scene scene)
    {
        var kinds = new NameKinds(scene);
        var beside = new List<Peers>();
        string? before = null;
        int beforeStart = -1;
        int beforeEnd = -1;
        for (int i = 0; i < scene.Count; i++)
        {
            if (!scene.IsNameWord(i) || IsTitleBeforeName(scene, i))
            {
                continue;
            }

            int end = scene.RunEnd(i);
            string name = kinds.Gather(i, end);
            if (before is not null && (kinds.AreJoined(beforeEnd, i) || kinds.AreInContest(beforeEnd, i)))
            {
                bool joined = scene.Is(beforeEnd, WordRole.Conjunction);
                if (beside.Count > 0 && beside[^1].OtherStart == beforeStart)
                {
                    beside[^1] = beside[^1] with { TellsBack = true };
                }

                beside.Add(new Peers(before, name, i, joined && (kinds._mentions[i].Organization is null || !scene.Vocabulary.HeadsComeLast || scene[beforeStart].Shape == TokenShape.Upper)));
            }

            if (before is not null && kinds.AreInContest(beforeEnd, i))
            {
                kinds.Add(before, KindSigns.Match);
            }

            if (before is not null && kinds._mentions[beforeStart].Person.IsPerson)
            {
                kinds.Add(name, OfPerson(scene, beforeEnd, i, end));
            }

            if (before is not null && Hears(scene, beforeStart, beforeEnd, i))
            {
                kinds.Add(name, KindSigns.OrganizationAsset);
            }

            (before, beforeStart, beforeEnd) = (name, i, Math.Max(end, kinds._mentions[i].Organization ?? 0));
            i = end - 1;
        }

        kinds.Spread(beside);
        return kinds;
    }

    /// <summary>What is known of the name that stands at the tokens.</summary>
    public KindEvidence Of(int start, int end) => _byName.GetValueOrDefault(KeyOf(start, end));

    /// <summary>Whether it begins or ends a name of several words that is a person's by its own words.</summary>
    public bool IsOfPerson(string folded) => _wordsOfPersons.Contains(folded);

    /// <summary>What speaks for a person at this one mention.</summary>
    public PersonEvidence PersonAt(int start, int end) =>
        _mentions.TryGetValue(start, out var mention) && mention.End == end ? mention.Person : PersonEvidence.Weigh(_scene, start, end);

    /// <summary>As <see cref="OrganizationForm.Read"/> has it.</summary>
    public int? OrganizationEnd(int start, int end) =>
        _mentions.TryGetValue(start, out var mention) && mention.End == end ? mention.Organization : OrganizationForm.Read(_scene, start, end);

    /// <summary>The signs at this one mention.</summary>
    public KindSigns SignsAt(int start, int end) =>
        OrganizationSigns.Read(_scene, start, end) | SubjectSigns.Read(_scene, start, end) | PlaceSigns.Read(_scene, start, end);

    private string Gather(int start, int end)
    {
        string name = KeyOf(start, end);
        PersonEvidence person = PersonEvidence.Weigh(_scene, start, end);
        int? organization = OrganizationForm.Read(_scene, start, end);
        _mentions[start] = (end, person, organization);
        bool form = organization is not null || _scene.Phrase(start, PhraseKind.Organization)?.End == end;
        bool again = _byName.TryGetValue(name, out KindEvidence known);
        KindSigns signs = SignsAt(start, end) | (form ? KindSigns.OrganizationForm : 0) | OfCalling(start, end, again, person.Speaks);
        var evidence = new KindEvidence(signs, person.Proof);
        _byName[name] = again ? known.And(evidence) : evidence;
        if (end - start > 1 && evidence.IsPerson)
        {
            _wordsOfPersons.Add(_scene[start].Folded);
            _wordsOfPersons.Add(_scene[end - 1].Folded);
        }

        return name;
    }

    /// <summary>"Former <c>President</c> Ríos": the name begins behind the title.</summary>
    private static bool IsTitleBeforeName(Scene scene, int index) =>
        scene.Phrase(index, PhraseKind.Title) is { } title && scene.Text.SameBlock(index, title.End) && scene.IsNameWord(title.End)
        && !scene.Is(index, WordRole.OrganizationHead | WordRole.GivenName) && !scene.IsOrdinarySurname(index) && scene.RunEnd(index) > title.End
        && !scene.Is(scene.RunEnd(index) - 1, WordRole.OrganizationTail | WordRole.OrganizationHead);

    /// <summary>What the name of a person right before tells: "Ana Ríos (Falk Pneus)", "Ana Ríos of Falk Pneus", "Ana Ríos, del Falk"; of one word without article may be a town.</summary>
    private static KindSigns OfPerson(Scene scene, int person, int start, int end)
    {
        if (!scene.Text.SameBlock(person, start))
        {
            return KindSigns.None;
        }

        bool bracketed = scene[person].Is('(') && end == start + 1 && start == person + 1 && scene.Text.SameBlock(start, end) && scene[end].Is(')') && scene[start].Shape != TokenShape.Upper;
        int link = scene[person].Is(',') ? person + 1 : person;
        bool member = scene.Phrase(link, PhraseKind.Membership)?.End == start && (end - start > 1 || scene.Is(start - 1, WordRole.Definite));
        return (bracketed ? KindSigns.BracketedBehindPerson : 0) | (member ? KindSigns.OfPerson : 0);
    }

    /// <summary>"dijo Ríos a Falk": who hears a speaker is an outlet, unless it is a person by other signs.</summary>
    private static bool Hears(Scene scene, int speaker, int end, int start) =>
        scene.Is(speaker - 1, WordRole.Saying) && scene.Text.SameBlock(speaker - 1, start) && scene.Phrase(end, PhraseKind.Hearer)?.End == start;

    private void Add(string name, KindSigns signs) => _byName[name] = _byName[name].And(new KindEvidence(signs, 0));

    /// <summary>How the text calls a name of several words when it comes again.</summary>
    private KindSigns OfCalling(int start, int end, bool again, bool speaks)
    {
        bool surname = end - start == 1 || _scene.Is(start, WordRole.GivenName) || _scene.Text.SeenByItself(_scene[end - 1].Folded);
        return surname || !_scene.Vocabulary.HeadsComeLast || _scene.Text.IsHeadline(start) ? KindSigns.None
            : (_scene.Text.SeenByItself(_scene[start].Folded) ? KindSigns.Shortened : 0)
                | (again ? KindSigns.Repeated : 0) | (speaks ? KindSigns.Speaks : 0);
    }

    /// <summary>"Falk and Brandel", "Falk, Brandel y Ortiz".</summary>
    private bool AreJoined(int end, int next) =>
        _scene.Text.SameBlock(end, next) && (_scene[end].Is(',') || _scene.Is(end, WordRole.Conjunction)) && (end == next - 1 || (!_scene[end].Is(',') && IsNounBefore(end + 1, next)));

    /// <summary>"Falk y la farmacéutica Brandel", "Falk and carmaker Brandel".</summary>
    private bool IsNounBefore(int first, int next)
    {
        int noun = _scene.Is(first, WordRole.Article) ? first + 1 : first;
        return noun == next || (noun == next - 1 && _scene.Is(noun, WordRole.OrganizationNoun) && _scene[noun].Shape == TokenShape.Lower);
    }

    /// <summary>Two sides of a contest are of one kind: "Falk United's win over Brandel City".</summary>
    private bool AreInContest(int end, int next)
    {
        bool contest = Surroundings.PhraseBefore(_scene, next, PhraseKind.MatchBefore) && _scene.Text.SameBlock(end, next);
        for (int i = end; contest && i < next; i++)
        {
            contest = !_scene[i].EndsSentence;
        }

        return contest;
    }

    /// <summary>What stands beside an organisation in a list is one too, unless its own signs say otherwise.</summary>
    private void Spread(List<Peers> beside)
    {
        foreach (Peers peers in beside)
        {
            SpreadTo(peers.Other, peers.Name);
        }

        for (int i = beside.Count - 1; i >= 0; i--)
        {
            if (beside[i].TellsBack)
            {
                SpreadTo(beside[i].Name, beside[i].Other);
            }
        }
    }

    private void SpreadTo(string name, string from)
    {
        if (_byName[from].IsOrganization && !_byName[name].IsOrganization)
        {
            Add(name, KindSigns.BesideOrganization);
        }
    }

    private string KeyOf(int start, int end)
    {
        if (end == start + 1)
        {
            return _scene[start].Folded;
        }

        return string.Join(' ', Enumerable.Range(start, end - start).Select(i => _scene[i].Folded));
    }
}
