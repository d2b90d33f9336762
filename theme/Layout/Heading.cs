using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Theme.Layout;

/// <summary>A heading whose rank depends on where it stands.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>1 to 6.</summary>
    [Parameter, EditorRequired]
    public int Level { get; set; }

    [Parameter]
    public string? Class { get; set; }

    [Parameter]
    public string? Id { get; set; }

    /// <summary>Language of the words where it is not the page's; null otherwise.</summary>
    [Parameter]
    public string? Lang { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "h" + (char)('0' + Math.Clamp(Level, 1, 6)));
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "id", Id);
        builder.AddAttribute(3, "lang", Lang);
        builder.AddContent(4, ChildContent);
        builder.CloseElement();
    }
}
