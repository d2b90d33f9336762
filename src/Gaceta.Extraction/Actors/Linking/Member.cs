namespace Gaceta.Extraction.Actors.Linking;

/// <summary>An actor of an article in the making.</summary>
internal sealed class Member(ActorKind kind, string name)
{
    private readonly List<(int Token, Mention Mention)> _mentions = [];

    public ActorKind Kind => kind;

    /// <summary>The fullest form so far.</summary>
    public string Name { get; set; } = name;

    public KnownActor? Known { get; set; }

    /// <summary>All full forms of a person's name.</summary>
    public List<PersonName> Names { get; } = [];

    public List<Office> Offices { get; } = [];

    public List<StatedRole> Roles { get; } = [];

    /// <summary>For institutions: what they are, as the lexicons call it.</summary>
    public string? Institution { get; init; }

    public bool IsMentioned => _mentions.Count > 0;

    public void Add(int token, Mention mention) => _mentions.Add((token, mention));

    /// <summary>Token of the last mention before <paramref name="token"/>; -1 when there is none.</summary>
    public int LastBefore(int token)
    {
        for (int i = _mentions.Count - 1; i >= 0; i--)
        {
            if (_mentions[i].Token < token)
            {
                return _mentions[i].Token;
            }
        }

        return -1;
    }

    /// <summary>Token of the first mention, where mentions come in text order; the greatest number when there is none yet.</summary>
    public int FirstMention => _mentions.Count > 0 ? _mentions[0].Token : int.MaxValue;

    public ArticleActor ToActor() =>
        new(Known?.Id ?? Slug.Of(Name), Known?.Name ?? Name, kind, Known is not null, [.. _mentions.Select(m => m.Mention).OrderBy(m => m.Span)])
        {
            Roles = [.. Roles.OrderBy(r => r.Span)],
        };
}
