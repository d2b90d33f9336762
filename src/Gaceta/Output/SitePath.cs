using System.Buffers;

namespace Gaceta.Output;

/// <summary>
/// Place of a file in the built site, relative to its root: segments joined by <c>/</c>, no leading slash, never <c>..</c>.
/// A page is the file <c>index.html</c> of its folder, and links name the folder. Folder and name are kept apart, so that files beside each other
/// share the one: as whole texts the paths of a hundred thousand articles took a tenth of what stayed in memory.
/// </summary>
public readonly record struct SitePath : IComparable<SitePath>
{
    private const string Index = "index.html";

    /// <summary>Steps out of as many folders as a site has, one inside the other; deeper ones are put together.</summary>
    private const string Steps = "../../../../../../../../";

    private const int StepLength = 3;

    /// <summary>What stands in addresses as it is, the slash between segments included.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    private readonly string? _folder;
    private readonly string? _name;

    private SitePath(string folder, string name) => (_folder, _name) = (folder, name);

    /// <summary>The site's first page.</summary>
    public static SitePath Home { get; } = new("", Index);

    /// <summary>The file below the site's root, as <c>articles/x/index.html</c>. Put together whenever it is asked for.</summary>
    public string File => Folder + Name;

    /// <summary>The folder of the file with a closing slash; empty for the root.</summary>
    public string Folder => _folder ?? "";

    /// <summary>The address below the site's root, percent-encoded: of a page its folder with a closing slash, <c>""</c> for the home page.</summary>
    public string Address => Encode(IsPage ? Folder : File).ToString();

    /// <summary>Whether the path is that of a page, linked to by its folder.</summary>
    public bool IsPage => Name == Index;

    private string Name => _name ?? Index;

    /// <summary>The page in the folder that the segments name.</summary>
    public static SitePath Page(params ReadOnlySpan<string> folders) => OfFile(string.Join('/', [.. folders, Index]));

    /// <summary>Any file. Throws for a path that is absolute, empty or leaves the root.</summary>
    public static SitePath OfFile(string file)
    {
        int name = file.LastIndexOf('/') + 1;
        return IsSound(file)
            ? new SitePath(file[..name], file.AsSpan(name).SequenceEqual(Index) ? Index : file[name..])
            : throw new ArgumentException($"'{file}' is no path inside the site.", nameof(file));
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
    /// <param name="name">Perhaps in a folder of its own.</param>
    public SitePath Beside(string name)
    {
        SitePath inside = OfFile(name);
        return new SitePath(inside.Folder.Length == 0 ? Folder : Folder + inside.Folder, inside.Name);
    }

    /// <summary>The relative link from a page to <paramref name="target"/>: works under any base path and from the disk.</summary>
    /// <param name="fragment">Id on the target page, without <c>#</c>.</param>
    public string LinkTo(SitePath target, string? fragment = null)
    {
        string hash = fragment is null ? "" : "#" + fragment;
        if (target == this && fragment is not null)
        {
            return hash;
        }

        ReadOnlySpan<char> from = Folder;
        ReadOnlySpan<char> to = target.Folder;
        int shared = to[..from.CommonPrefixLength(to)].LastIndexOf('/') + 1;
        ReadOnlySpan<char> up = Up(from[shared..].Count('/'));
        ReadOnlySpan<char> down = Encode(to[shared..]);
        ReadOnlySpan<char> name = target.IsPage ? "" : Encode(target.Name);
        return string.Concat(up.IsEmpty && down.IsEmpty && name.IsEmpty ? "./" : up, down, name, hash);
    }

    private static ReadOnlySpan<char> Up(int folders) =>
        folders * StepLength <= Steps.Length ? Steps.AsSpan(0, folders * StepLength) : string.Concat(Enumerable.Repeat("../", folders));

    /// <summary>In the order of <see cref="File"/>, letter by letter.</summary>
    public int CompareTo(SitePath other)
    {
        int shared = Folder.AsSpan().CommonPrefixLength(other.Folder);
        return RestBehind(shared).SequenceCompareTo(other.RestBehind(shared));
    }

    public override string ToString() => File;

    public static bool operator <(SitePath left, SitePath right) => left.CompareTo(right) < 0;
    public static bool operator >(SitePath left, SitePath right) => left.CompareTo(right) > 0;
    public static bool operator <=(SitePath left, SitePath right) => left.CompareTo(right) <= 0;
    public static bool operator >=(SitePath left, SitePath right) => left.CompareTo(right) >= 0;

    /// <param name="shared">Letters of the folder that are no longer looked at.</param>
    /// <returns>Enough to tell the path from others: in a name is no slash, as there is at the end of a longer folder.</returns>
    private ReadOnlySpan<char> RestBehind(int shared) => shared == Folder.Length ? Name : Folder.AsSpan(shared);

    private static ReadOnlySpan<char> Encode(ReadOnlySpan<char> path)
    {
        if (!path.ContainsAnyExcept(Plain))
        {
            return path;
        }

        return string.Join('/', path.ToString().Split('/').Select(Uri.EscapeDataString));
    }
}
