namespace Gaceta.Pages;

/// <summary>A page that the editor wrote, as About.</summary>
public sealed record TextPage : PageModel
{
    /// <summary>The text as safe HTML.</summary>
    public required string Html { get; init; }
}

/// <summary>Shown for addresses that do not exist, at whatever depth: its links are absolute below <c>LinkRoot</c>.</summary>
public sealed record NotFoundPage : PageModel
{
    /// <summary>Path of the site's root on its host, with slashes at both ends.</summary>
    public required string Root { get; init; }

    public override string LinkTo(Output.SitePath target, string? fragment = null) =>
        Root + target.Address + (fragment is null ? "" : "#" + fragment);
}
