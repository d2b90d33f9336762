using System.Collections.Frozen;

namespace Gaceta.Output;

/// <summary>The files of one output folder that builds wrote. Only these are ever removed, and those whose inputs are the same are not made again.</summary>
/// <param name="Program">The program and theme that made them: files of another are ours too, but have to be made again.</param>
/// <param name="IsWhole">Whether the build that wrote it came to its end.</param>
/// <param name="Files">With their paths, each once.</param>
internal sealed record OutputManifest(string Program, bool IsWhole, IEnumerable<KeyValuePair<string, WrittenFile>> Files)
{
    /// <summary>Of <see cref="SiteContents.Surroundings"/>; empty when it was not known.</summary>
    public string Surroundings { get; init; } = "";

    /// <summary>Of the articles that the files were made of: <see cref="Rights.PublishedArticle.Content"/>.</summary>
    public IReadOnlySet<string> Texts { get; init; } = FrozenSet<string>.Empty;

    public static OutputManifest Empty { get; } = new("", true, []);

    /// <summary>The state before a build writes: these files and new ones, of which nothing is known yet, and not whole.</summary>
    public OutputManifest Announce(IEnumerable<string> paths) =>
        this with { IsWhole = false, Files = Files.Concat(paths.Select(path => KeyValuePair.Create(path, WrittenFile.Announced))) };
}
