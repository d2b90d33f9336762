using Gaceta.Pages;
using Microsoft.AspNetCore.Components;

namespace Theme.Layout;

/// <summary>Base of the components that pages are made of: it knows the page it stands on, whose links are relative.</summary>
public abstract class PagePart : ComponentBase
{
    /// <summary>Handed down by <see cref="Document"/>.</summary>
    [CascadingParameter]
    public PageModel Page { get; set; } = default!;
}
