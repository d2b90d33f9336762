using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>Stands at an address that a page had once, and leads to the one it has now.</summary>
public sealed record RedirectPage : PageModel
{
    public required SitePath Target { get; init; }
}
