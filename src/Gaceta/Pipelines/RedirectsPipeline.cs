using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.Redirects;

namespace Gaceta.Pipelines;

/// <summary>Pages at former addresses.</summary>
internal sealed class RedirectsPipeline(SiteContext context, IReadOnlyList<Redirect> redirects) : IPipeline
{
    public IEnumerable<OutputFile> Files() => redirects.Select(redirect => OutputFile.Page(redirect.From, () => Model(redirect)));

    private RedirectPage Model(Redirect redirect) => new()
    {
        Path = redirect.From,
        Site = context.Site,
        Title = redirect.To.Address,
        Target = redirect.To,
        Head = PageHead.None with { Canonical = context.Site.Address.Of(redirect.To) },
    };
}
