using System.Collections.Frozen;
using Gaceta.Extraction;

namespace Gaceta.Checking;

/// <summary>Whether the links from page to page lead to a file, and to a place in it.</summary>
/// <param name="files">All files of the site.</param>
/// <param name="anchors">The anchors of each page, by file.</param>
/// <param name="linkRoot">Path under which the site is published, with slashes at both ends.</param>
internal sealed class InternalLinks(FrozenSet<string> files, FrozenDictionary<string, FrozenSet<string>> anchors, string linkRoot)
{
    // .invalid is no host by RFC 2606, so that no link of a page can be taken for an internal one.
    private readonly Uri _root = new("https://site.invalid" + linkRoot);

    public IEnumerable<Diagnostic> BrokenOn(CheckedPage page) => page.Links
        .Select(link => (link, Fault: FaultOf(link, page)))
        .Where(l => l.Fault is not null)
        .Select(l => new Diagnostic("link-broken", Severity.Error, page.File, "A link leads nowhere") { Line = l.link.Line, Found = l.link.Address, Expected = l.Fault });

    private string? FaultOf(FoundLink link, CheckedPage page)
    {
        if (!Uri.TryCreate(new Uri(_root, page.File), link.Address, out Uri? target))
        {
            return "an address";
        }

        if (target.Host != _root.Host)
        {
            return null;
        }

        if (!_root.IsBaseOf(target))
        {
            return "an address below " + _root.AbsolutePath;
        }

        return FaultOf(FileAt(target), Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }

    private string? FaultOf(string file, string anchor)
    {
        if (!files.Contains(file))
        {
            return "the file " + file;
        }

        // A fragment directive, as :~:text=, is the browser's to interpret.
        bool isPlace = anchor.Length > 0 && !anchor.StartsWith(":~:", StringComparison.Ordinal);
        return isPlace && anchors.TryGetValue(file, out FrozenSet<string>? places) && !places.Contains(anchor) ? $"an element with the id {anchor} on {file}" : null;
    }

    private string FileAt(Uri target)
    {
        string path = Uri.UnescapeDataString(target.AbsolutePath[_root.AbsolutePath.Length..]);
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }
}
