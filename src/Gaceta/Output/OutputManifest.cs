using System.Collections.Frozen;

namespace Gaceta.Output;

/// <summary>The files of one output folder that builds wrote. Only these are ever removed, and those whose inputs are the same are not made again.</summary>
/// <param name="Program">The program and theme that made them: files of another are ours too, but have to be made again.</param>
/// <param name="IsWhole">Whether the build that wrote it came to its end.</param>
/// <param name="Files">By path.</param>
internal sealed record OutputManifest(string Program, bool IsWhole, IReadOnlyDictionary<string, WrittenFile> Files)
{
    /// <summary>Of <see cref="SiteContents.Surroundings"/>; empty when it was not known.</summary>
    public string Surroundings { get; init; } = "";

    /// <summary>Of the articles that the files were made of: <see cref="Rights.PublishedArticle.Content"/>.</summary>
    public IReadOnlySet<string> Texts { get; init; } = FrozenSet<string>.Empty;

    public static OutputManifest Empty { get; } = new("", true, new Dictionary<string, WrittenFile>(StringComparer.Ordinal));

    /// <summary>The state before a build writes: these files and its own, those that are new not yet known, and not whole.</summary>
    public OutputManifest Announce(IEnumerable<string> paths)
    {
        var files = new Dictionary<string, WrittenFile>(Files, StringComparer.Ordinal);
        foreach (string path in paths)
        {
            files.TryAdd(path, WrittenFile.Announced);
        }

        return this with { IsWhole = false, Files = files };
    }
}
