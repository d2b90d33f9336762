using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>
/// What an editor wrote about a file: the YAML between the lines <c>---</c> at its very beginning, or in a sidecar
/// <c>_name.yml</c>. Keys are compared without regard to case.
/// </summary>
/// <param name="File">The file that holds it, for diagnostics.</param>
/// <param name="Root">Its keys and values.</param>
public sealed record FrontMatter(string File, FrontMatterMap Root)
{
    public static FrontMatter None { get; } = new("", new FrontMatterMap([], 1, 1));

    public bool IsEmpty => Root.Entries.IsEmpty;

    public FrontMatterNode? this[string key] => Root[key];

    /// <summary>The single value under the first of <paramref name="keys"/> that has one; null when none has, or it is empty.</summary>
    public string? Text(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys)
        {
            if (Root[key] is FrontMatterScalar { Text: { Length: > 0 } text })
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The values under <paramref name="key"/>: of a list its single values, of a single value itself.</summary>
    public ImmutableArray<string> Texts(string key) => Root[key] switch
    {
        FrontMatterScalar { Text.Length: > 0 } scalar => [scalar.Text],
        FrontMatterList list => [.. list.Items.OfType<FrontMatterScalar>().Select(s => s.Text).Where(t => t.Length > 0)],
        _ => [],
    };

    /// <summary>What stands under some of the keys.</summary>
    public FrontMatter Only(IReadOnlySet<string> keys) => this with { Root = Root with { Entries = [.. Root.Entries.Where(e => keys.Contains(e.Key))] } };

    /// <summary>Both together; where both have a key, that of <paramref name="stronger"/> counts.</summary>
    public FrontMatter Under(FrontMatter stronger)
    {
        if (IsEmpty || stronger.IsEmpty)
        {
            return IsEmpty ? stronger : this;
        }

        IEnumerable<FrontMatterEntry> rest = Root.Entries.Where(e => stronger.Root[e.Key] is null);
        return stronger with { Root = stronger.Root with { Entries = [.. stronger.Root.Entries, .. rest] } };
    }
}
