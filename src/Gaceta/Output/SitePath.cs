using System.Buffers;

namespace Gaceta.Output;

/// <summary>
/// Place of a file in the built site, relative to its root: segments joined by <c>/</c>, no leading slash, never <c>..</c>.
/// A page is the file <c>index.html</c> of its folder, and links name the folder.
/// </summary>
public readonly record struct SitePath : IComparable<SitePath>
{
    private const string Index = "index.html";

    /// <summary>Steps out of as many folders as a site has, one inside the other; deeper ones are put together.</summary>
    private const string Steps = "../../../../../../../../";

    private const int StepLength = 3;

    /// <summary>What stands in addresses as it is, the slash between segments included.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    private readonly string? _file;

    private SitePath(string file) => _file = file;

    /// <summary>The site's first page.</summary>
    public static SitePath Home { get; } = new(Index);

    /// <summary>The file below the site's root, as <c>articles/x/index.html</c>.</summary>
    public string File => _file ?? Index;

    /// <summary>The address below the site's root, percent-encoded: of a page its folder with a closing slash, <c>""</c> for the home page.</summary>
    public string Address => Encode(IsPage ? File.AsSpan(0, File.Length - Index.Length) : File).ToString();

    /// <summary>Whether the path is that of a page, linked to by its folder.</summary>
    public bool IsPage => File == Index || File.EndsWith("/" + Index, StringComparison.Ordinal);

    /// <summary>The page in the folder that the segments name.</summary>
    public static SitePath Page(params ReadOnlySpan<string> folders) => OfFile(string.Join('/', [.. folders, Index]));

    /// <summary>Any file. Throws for a path that is absolute, empty or leaves the root.</summary>
    public static SitePath OfFile(string file)
    {
        return IsSound(file) ? new SitePath(file) : throw new ArgumentException($"'{file}' is no path inside the site.", nameof(file));
    }

    private static bool IsSound(ReadOnlySpan<char> file)
    {
        foreach (Range segment in file.Split('/'))
        {
            if (file[segment] is "" or "." or "..")
            {
                return false;
            }
        }

        return !file.Contains('\\');
    }

    /// <summary>A file beside this one.</summary>
    public SitePath Beside(string name) => OfFile(File[..(File.LastIndexOf('/') + 1)] + name);

    /// <summary>The relative link from a page to <paramref name="target"/>: works under any base path and from the disk.</summary>
    /// <param name="fragment">Id on the target page, without <c>#</c>.</param>
    public string LinkTo(SitePath target, string? fragment = null)
    {
        string hash = fragment is null ? "" : "#" + fragment;
        if (target == this && fragment is not null)
        {
            return hash;
        }

        ReadOnlySpan<char> from = File.AsSpan(0, File.LastIndexOf('/') + 1);
        ReadOnlySpan<char> to = target.IsPage ? target.File.AsSpan(0, target.File.Length - Index.Length) : target.File;
        int shared = to[..from.CommonPrefixLength(to)].LastIndexOf('/') + 1;
        ReadOnlySpan<char> up = Up(from[shared..].Count('/'));
        ReadOnlySpan<char> down = Encode(to[shared..]);
        return string.Concat(up.IsEmpty && down.IsEmpty ? "./" : up, down, hash);
    }

    private static ReadOnlySpan<char> Up(int folders) =>
        folders * StepLength <= Steps.Length ? Steps.AsSpan(0, folders * StepLength) : string.Concat(Enumerable.Repeat("../", folders));

    public int CompareTo(SitePath other) => string.CompareOrdinal(File, other.File);

    public override string ToString() => File;

    public static bool operator <(SitePath left, SitePath right) => left.CompareTo(right) < 0;
    public static bool operator >(SitePath left, SitePath right) => left.CompareTo(right) > 0;
    public static bool operator <=(SitePath left, SitePath right) => left.CompareTo(right) <= 0;
    public static bool operator >=(SitePath left, SitePath right) => left.CompareTo(right) >= 0;

    private static ReadOnlySpan<char> Encode(ReadOnlySpan<char> path)
    {
        if (!path.ContainsAnyExcept(Plain))
        {
            return path;
        }

        return string.Join('/', path.ToString().Split('/').Select(Uri.EscapeDataString));
    }
}
