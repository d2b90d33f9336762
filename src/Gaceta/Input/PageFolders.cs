using System.Collections.Immutable;

namespace Gaceta.Input;

/// <summary>
/// Finds the folders that browsers save beside a page: <c>A page_files/</c> beside <c>A page.html</c>, in the browser's language
/// (<c>_archivos</c>, <c>-Dateien</c>). The frames in them, mostly advertisements, are no articles.
/// </summary>
internal static class PageFolders
{
    public static ImmutableArray<InputFile> Mark(IEnumerable<InputFile> files)
    {
        InputFile[] all = [.. files];
        HashSet<string> pages = [.. all.Where(f => f.Extension is ".html" or ".htm" or ".xhtml").Select(f => f.Name[..^f.Extension.Length])];
        Dictionary<string, bool> folders = all.Select(f => f.Folder).Distinct().ToDictionary(folder => folder, folder => pages.Count > 0 && IsOfPage(folder, pages));
        return [.. all.Select(f => folders[f.Folder] ? f with { IsPartOfPage = true } : f)];
    }

    /// <summary>Whether it is such a folder, or lies in one.</summary>
    private static bool IsOfPage(string folder, HashSet<string> pages)
    {
        for (string above = folder; above.Length > 0; above = above[..Math.Max(above.LastIndexOf('/'), 0)])
        {
            int sign = above.LastIndexOfAny(['_', '-', '/']);
            if (sign > 0 && above[sign] != '/' && above[(sign + 1)..].All(char.IsAsciiLetter) && pages.Contains(above[..sign]))
            {
                return true;
            }
        }

        return false;
    }
}
