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
        var beside = new List<(string Name, string Other)>();
        string? before = null;
        int beforeEnd = -1;
        for (int i = 0; i < scene.Count; i++)
        {
            if (!scene.IsNameWord(i))
            {
                continue;
            }

            int end = scene.RunEnd(i);
            string name = kinds.Gather(i, end);
            if (before is not null && (kinds.AreJoined(beforeEnd, i) || kinds.AreInContest(beforeEnd, i)))
            {
                beside.Add((before, name));
            }

            (before, beforeEnd) = (name, end);
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
    public KindSigns SignsAt(int start, int end) => OrganizationSigns.Read(_scene, start, end) | PlaceSigns.Read(_scene, start, end);

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
        end == next - 1 && _scene.Text.SameBlock(end, next) && (_scene[end].Is(',') || _scene.Is(end, WordRole.Conjunction));

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
    private void Spread(List<(string Name, string Other)> beside)
    {
        foreach ((string name, string other) in beside)
        {
            if (_byName[name].IsOrganization && !_byName[other].IsOrganization)
            {
                _byName[other] = _byName[other].And(new KindEvidence(KindSigns.BesideOrganization, 0));
            }
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
