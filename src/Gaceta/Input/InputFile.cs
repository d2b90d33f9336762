namespace Gaceta.Input;

/// <summary>A file below an input folder.</summary>
/// <param name="Name">Relative to the input folder, with forward slashes.</param>
/// <param name="Root">That folder on this machine, which never leaves the program: one text for all its files.</param>
internal sealed record InputFile(string Name, string Root)
{
    /// <summary>On this machine. Put together whenever it is asked for.</summary>
    public string FullPath => Path.Combine(Root, Name);

    /// <summary>Whether it lies in the folder that a browser saved beside a page, with the page's pictures, styles and frames.</summary>
    public bool IsPartOfPage { get; init; }

    /// <summary>The folder part of <see cref="Name"/>; empty at the top.</summary>
    public string Folder => Name.Contains('/', StringComparison.Ordinal) ? Name[..Name.LastIndexOf('/')] : "";

    public string FileName => Name[(Name.LastIndexOf('/') + 1)..];

    /// <summary>The ending, lower case, with its dot.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    /// <summary>Whether the file speaks about others (<c>_directory.yml</c>, a sidecar) or is hidden, and makes no page of its own.</summary>
    public bool IsReserved => Name.Split('/').Any(part => part.StartsWith('_') || part.StartsWith('.'));
}
