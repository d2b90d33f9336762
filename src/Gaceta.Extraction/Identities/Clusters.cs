using System.Collections.Immutable;

namespace Gaceta.Extraction.Identities;

/// <summary>Names while they are being brought together: which stand for one actor already, and which must not.</summary>
/// <param name="forms">The best name of two comes first.</param>
internal sealed class Clusters(ImmutableArray<ActorForm> forms, ApartNames apart)
{
    private readonly int[] _roots = [.. Enumerable.Range(0, forms.Length)];
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly List<(int Form, int Into, string Rule, Certainty Certainty)> _merges = [];

    /// <summary>The best name of the actor that a name stands for.</summary>
    public int RootOf(int form)
    {
        while (_roots[form] != form)
        {
            form = _roots[form] = _roots[_roots[form]];
        }

        return form;
    }

    public IReadOnlyList<int> MembersOf(int root) => _members.TryGetValue(root, out List<int>? members) ? members : [root];

    /// <summary>Whether nothing speaks against one actor: the kind, a contradiction between names, two files, an editor's word.</summary>
    public bool MayBeOne(int one, int other) => IsOpen(one, other)
        && MembersOf(RootOf(one)).All(a => MembersOf(RootOf(other)).All(b => forms[a].Name.Kind == forms[b].Name.Kind && !Contradict(forms[a], forms[b])));

    /// <summary>Whether no editor has decided yet: not both have a file, and no line keeps them apart.</summary>
    public bool IsOpen(int one, int other) => MembersOf(RootOf(one)).All(a => MembersOf(RootOf(other)).All(b =>
        !(forms[a].Name.IsKnown && forms[b].Name.IsKnown) && !apart.Contains(forms[a].Name.Id, forms[b].Name.Id)));

    public void Merge(int form, int into, string rule, Certainty certainty)
    {
        (int one, int other) = (RootOf(form), RootOf(into));
        (int root, int joined) = (Math.Min(one, other), Math.Max(one, other));
        List<int> members = _members.TryGetValue(root, out List<int>? found) ? found : _members[root] = [root];
        members.AddRange(MembersOf(joined));
        _members.Remove(joined);
        _roots[joined] = root;
        _merges.Add((form, into, rule, certainty));
    }

    public ILookup<int, Merge> MergesByRoot() => _merges.ToLookup(m => RootOf(m.Form), m => new Merge(forms[m.Form].Name, forms[m.Into].Name, m.Rule, m.Certainty));

    /// <summary>One of several names may be of quite another kind, as a pseudonym: only if all differ, the actors do.</summary>
    private static bool Contradict(ActorForm one, ActorForm other) =>
        !one.Persons.IsEmpty && !other.Persons.IsEmpty && one.Persons.All(a => other.Persons.All(a.Contradicts));
}
