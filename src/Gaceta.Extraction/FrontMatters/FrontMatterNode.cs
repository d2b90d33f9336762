using System.Collections.Immutable;

namespace Gaceta.Extraction;

/// <summary>A value in front matter with its place in the file; line and column count from 1.</summary>
public abstract record FrontMatterNode(int Line, int Column);

/// <summary>A single value, as written. An empty one (<c>Key:</c>) has empty text.</summary>
public sealed record FrontMatterScalar(string Text, int Line, int Column) : FrontMatterNode(Line, Column);

/// <summary>A list.</summary>
public sealed record FrontMatterList(ImmutableArray<FrontMatterNode> Items, int Line, int Column) : FrontMatterNode(Line, Column);

/// <summary>Keys and values, in the order written.</summary>
public sealed record FrontMatterMap(ImmutableArray<FrontMatterEntry> Entries, int Line, int Column) : FrontMatterNode(Line, Column)
{
    /// <summary>The value under <paramref name="key"/>, upper and lower case being the same; null when there is none.</summary>
    public FrontMatterNode? this[string key] =>
        Entries.FirstOrDefault(e => e.Key.Equals(key, StringComparison.OrdinalIgnoreCase))?.Value;
}

/// <summary>One key with its value.</summary>
public sealed record FrontMatterEntry(string Key, FrontMatterNode Value);
