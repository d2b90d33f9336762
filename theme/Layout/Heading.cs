using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Theme.Layout;

/// <summary>A heading whose rank depends on where it stands.</summary>
public sealed class Heading : PagePart
{
    /// <summary>1 to 6.</summary>
    public required int Level { get; init; }

    public string? Class { get; init; }

    /// <summary>Language of the words where it is not the page's; null otherwise.</summary>
    public string? Lang { get; init; }

    public required RenderFragment Content { get; init; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "h" + (char)('0' + Math.Clamp(Level, 1, 6)));
        builder.AddAttribute(1, "class", Class);
        builder.AddAttribute(2, "lang", Lang);
        builder.AddContent(3, Content);
        builder.CloseElement();
    }
}
