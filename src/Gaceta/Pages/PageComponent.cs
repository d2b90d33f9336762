using Microsoft.AspNetCore.Components;

namespace Gaceta.Pages;

/// <summary>Base of the theme's pages: a component that inherits it for a model draws that model.</summary>
public abstract class PageComponent<TModel> : ComponentBase
    where TModel : PageModel
{
    /// <summary>The page to draw.</summary>
    [Parameter, EditorRequired]
    public TModel Page { get; set; } = default!;
}
