using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Output;
using Gaceta.Pipelines;

namespace Gaceta.Redirects;

/// <summary>Reads the front matter key <c>RedirectFrom</c> of articles and of the editor's pages: one address or several.</summary>
internal static class RedirectReader
{
    private const string Key = "RedirectFrom";

    /// <summary>An address that leads nowhere inside the site is a diagnostic.</summary>
    public static IReadOnlyList<Redirect> Read(Digest digest, Content content, List<Diagnostic> diagnostics) =>
    [
        .. digest.Articles.Where(a => a.Links.HasFormerAddresses).SelectMany(a => Read(a.Summary.FrontMatter, a.Summary.File, a.Path, diagnostics)),
        .. content.Pages.SelectMany(p => Read(p.FrontMatter, p.Name, TextPagesPipeline.PathOf(p), diagnostics)),
    ];

    public static bool HasAny(FrontMatter frontMatter) => !frontMatter.Texts(Key).IsEmpty;

    private static IEnumerable<Redirect> Read(FrontMatter frontMatter, string file, SitePath page, List<Diagnostic> diagnostics)
    {
        foreach (string given in frontMatter.Texts(Key))
        {
            if (PathOf(given) is { } from)
            {
                yield return new Redirect(from, page);
            }
            else
            {
                FrontMatterNode node = frontMatter[Key]!;
                diagnostics.Add(new Diagnostic("front-matter-value", Severity.Error, file, $"{Key} cannot be used; nothing leads from there")
                {
                    Line = node.Line, Column = node.Column, Found = given, Expected = "a path in this site, as /old/name/ or /old/name.html",
                });
            }
        }
    }

    /// <summary>A path that ends with <c>.html</c> is that file, any other the page of its folder.</summary>
    private static SitePath? PathOf(string given)
    {
        string path = Uri.UnescapeDataString(given.Trim()).Trim('/');
        bool isSound = path.Length > 0 && path.Split('/').All(s => s is not ("" or "." or "..")) && path.IndexOfAny(['\\', ':', '?', '#', '\0']) < 0;
        return !isSound ? null : path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? SitePath.OfFile(path) : SitePath.Page(path);
    }
}
