using System.Text;
using Gaceta.Output;

namespace Gaceta.Pipelines;

/// <summary>What GitHub Pages wants to find in a site: a word that it is no Jekyll site, and the domain where it has one of its own.</summary>
/// <param name="domain">Null when the site has none of its own.</param>
internal sealed class GitHubPagesPipeline(string? domain) : IPipeline
{
    public IEnumerable<OutputFile> Files() =>
    [
        Text(".nojekyll", ""),
        .. domain is null ? Array.Empty<OutputFile>() : [Text("CNAME", domain + "\n")],
    ];

    private static OutputFile Text(string name, string text) => OutputFile.Bytes(SitePath.OfFile(name), () => text, static text => Encoding.ASCII.GetBytes(text));
}
