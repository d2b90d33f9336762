using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Kinds;

/// <summary>
/// What every capitalised name of an article is, decided once from all its mentions: a club that one sentence only names is a club because
/// another speaks of its manager.
/// </summary>
internal sealed class NameKinds
{
    /// <summary>What nouns with a capital of another reason have too: those of headings, slogans and offices.</summary>
    private const KindSigns OfAnyNoun = KindSigns.Acts | KindSigns.PluralName | KindSigns.BesideOrganization;

    private readonly Dictionary<string, KindEvidence> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (int End, PersonEvidence Person, int? Organization)> _mentions = [];
    private readonly HashSet<string> _wordsOfPersons = new(StringComparer.Ordinal);
    private readonly PeerList _peers = new();
    private readonly Scene _scene;

    private NameKinds(Scene scene) => _scene = scene;

    public static NameKinds Of(Scene scene)
    {
        var kinds = new NameKinds(scene);
        NamedRun? before = null;
        for (int i = 0; i < scene.Count; i++)
        {
            if (!scene.IsNameWord(i) || IsTitleBeforeName(scene, i))
            {
                continue;
            }

            NamedRun run = kinds.Gather(i, scene.RunEnd(i));
            if (before is { } first)
            {
                kinds.Compare(first, run);
            }

            before = run;
            i = run.End - 1;
        }

        foreach ((string name, string from) in kinds._peers.Steps())
        {
            kinds.SpreadTo(name, from);
        }

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
        OrganizationSigns.Read(_scene, start, end) | SubjectSigns.Read(_scene, start, end) | ArticleSigns.Read(_scene, start, end) | ThingSigns.Read(_scene, start, end) | PlaceSigns.Read(_scene, start, end);

    private NamedRun Gather(int start, int end)
    {
        string name = KeyOf(start, end);
        PersonEvidence person = PersonEvidence.Weigh(_scene, start, end);
        int? organization = OrganizationForm.Read(_scene, start, end);
        _mentions[start] = (end, person, organization);
        bool form = (organization is { } whole && _scene[whole - 1].HasCapital) || _scene.Phrase(start, PhraseKind.Organization)?.End == end;
        bool again = _byName.TryGetValue(name, out KindEvidence known);
        KindSigns signs = IsField(start, end) ? KindSigns.None : SignsAt(start, end) | (form ? KindSigns.OrganizationForm : 0) | OfCalling(start, end, again, person.Speaks);
        signs &= ~(IsAlsoNoun(name) ? OfAnyNoun : IsSurname(name) ? KindSigns.Acts : KindSigns.None);
        var evidence = new KindEvidence(signs, person.Proof);
        _byName[name] = again ? known.And(evidence) : evidence;
        if (end - start > 1 && evidence.IsPerson)
        {
            _wordsOfPersons.Add(_scene[start].Folded);
            _wordsOfPersons.Add(_scene[end - 1].Folded);
        }

        return new NamedRun(name, start, end, organization, person.IsPerson);
    }

    /// <summary>"Operations, and …": a single word that the article has in small letters too.</summary>
    private bool IsAlsoNoun(string name) => !name.Contains(' ', StringComparison.Ordinal) && _scene.Text.SeenLower(name);

    /// <summary>"Gómez left": a common surname alone, of somebody whom all know.</summary>
    private bool IsSurname(string name) => !name.Contains(' ', StringComparison.Ordinal) && _scene.Vocabulary.IsLikeSurname(name);

    /// <summary>"Ana Ríos (Interior)": where heads come first, a field of office names no organisation alone.</summary>
    private bool IsField(int start, int end) => !_scene.Vocabulary.HeadsComeLast && end == start + 1 && _scene.Is(start, WordRole.Portfolio);

    /// <summary>What two names that follow each other tell of each other.</summary>
    private void Compare(NamedRun first, NamedRun second)
    {
        bool contest = NeighbourSigns.AreInContest(_scene, first, second);
        if (contest || (NeighbourSigns.AreJoined(_scene, first, second) && (_scene.Is(first.WholeEnd, WordRole.Conjunction) || _peers.EndsWith(first) || NeighbourSigns.GoesOn(_scene, second)) && !IsOther(first) && !IsOther(second)))
        {
            _peers.Add(first, second, NeighbourSigns.TellsBack(_scene, first, second));
        }

        Add(first.Name, contest ? KindSigns.Match : KindSigns.None);
        Add(second.Name, IsField(second.Start, second.End) || _scene.Phrase(second.Start, PhraseKind.State)?.End == second.End ? KindSigns.None : NeighbourSigns.OfSecond(_scene, first, second));
    }

    /// <summary>"the trains to Falk, Algeciras and Brandel Rail": a place, field or head word alone is no team by what stands beside it.</summary>
    private bool IsOther(NamedRun run) =>
        _scene.Phrase(run.Start, PhraseKind.Place)?.End == run.End || IsField(run.Start, run.End) || (run.End == run.Start + 1 && _scene.Is(run.Start, WordRole.OrganizationHead) && _scene.Is(run.Start - 1, WordRole.Definite));

    /// <summary>"Former <c>President</c> Ríos": the name begins behind the title.</summary>
    private static bool IsTitleBeforeName(Scene scene, int index) =>
        scene.Phrase(index, PhraseKind.Title) is { } title && scene.Text.SameBlock(index, title.End) && scene.IsNameWord(title.End)
        && !scene.Is(index, WordRole.OrganizationHead | WordRole.GivenName) && !scene.IsOrdinarySurname(index) && scene.RunEnd(index) > title.End
        && !scene.Is(scene.RunEnd(index) - 1, WordRole.OrganizationTail | WordRole.OrganizationHead);

    private void Add(string name, KindSigns signs) => _byName[name] = _byName[name].And(new KindEvidence(signs, 0));

    /// <summary>How the text calls a name of several words when it comes again.</summary>
    private KindSigns OfCalling(int start, int end, bool again, bool speaks)
    {
        bool surname = end - start == 1 || _scene.Is(start, WordRole.GivenName) || _scene.Text.SeenByItself(_scene[end - 1].Folded);
        return surname || !_scene.Vocabulary.HeadsComeLast || _scene.Text.IsHeadline(start) ? KindSigns.None
            : (_scene.Text.SeenByItself(_scene[start].Folded) ? KindSigns.Shortened : 0)
                | (again ? KindSigns.Repeated : 0) | (speaks ? KindSigns.Speaks : 0);
    }

    /// <summary>
    /// What stands beside an organisation in a list is one too, unless its own signs say otherwise, and beside a place a place. Who has a full name elsewhere
    /// is none.
    /// </summary>
    private void SpreadTo(string name, string from)
    {
        if (_byName[from].IsPlace)
        {
            Add(name, KindSigns.InPlace);
        }

        if (_byName[from].IsOrganization && !_wordsOfPersons.Contains(from) && _byName[name] is { IsOrganization: false, IsPerson: false } && !IsAlsoNoun(name))
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
