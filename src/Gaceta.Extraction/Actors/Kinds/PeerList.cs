namespace Gaceta.Extraction.Actors.Kinds;

/// <summary>The names of an article that stand side by side in lists and contests, and so are of one kind.</summary>
internal sealed class PeerList
{
    private readonly List<Peers> _peers = [];

    /// <param name="tellsBack">As <see cref="Peers"/> has it, by these two alone: a list that goes on behind the second tells back too.</param>
    public void Add(NamedRun first, NamedRun second, bool tellsBack)
    {
        if (_peers.Count > 0 && _peers[^1].OtherStart == first.Start)
        {
            _peers[^1] = _peers[^1] with { TellsBack = true };
        }

        _peers.Add(new Peers(first.Name, second.Name, second.Start, tellsBack));
    }

    /// <summary>Whether the name is the last of a list so far.</summary>
    public bool EndsWith(NamedRun name) => _peers.Count > 0 && _peers[^1].OtherStart == name.Start;

    /// <summary>In which order names learn from each other: on through the text, then back.</summary>
    public IEnumerable<(string Name, string From)> Steps() =>
        _peers.Select(p => (p.Other, p.Name)).Concat(Enumerable.Reverse(_peers).Where(p => p.TellsBack).Select(p => (p.Name, p.Other)));
}
