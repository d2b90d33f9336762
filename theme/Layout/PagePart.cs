using Gaceta.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Theme.Layout;

/// <summary>
/// Base of the parts that pages are made of: <c>@(new Card { Page = Page, Article = article })</c> draws one where it stands. It knows its page, whose
/// links are relative. A part is no Razor component of its own, though it is written like one: what a component is for, to be drawn again by
/// itself, no static page needs, and drawing the lists of a large digest took half as long again with it (docs/performance.md).
/// </summary>
public abstract class PagePart
{
    public required PageModel Page { get; init; }

    public static implicit operator RenderFragment(PagePart part) => part.BuildRenderTree;

    protected abstract void BuildRenderTree(RenderTreeBuilder builder);
}
