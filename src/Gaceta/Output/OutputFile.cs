using Gaceta.Pages;
using Gaceta.Rendering;

namespace Gaceta.Output;

/// <summary>A file of the site as a recipe: nothing is made until someone asks for it.</summary>
/// <param name="Path">Where it belongs.</param>
/// <param name="Make">Makes the bytes. The renderer is the caller's own: renderers serve one caller at a time.</param>
internal sealed record OutputFile(SitePath Path, Func<PageRenderer, CancellationToken, Task<ReadOnlyMemory<byte>>> Make)
{
    /// <summary>A page that the theme draws.</summary>
    public static OutputFile Page(SitePath path, Func<PageModel> model) =>
        new(path, (renderer, cancellation) => renderer.RenderAsync(model(), cancellation));

    /// <summary>Bytes that need no theme.</summary>
    public static OutputFile Bytes(SitePath path, Func<ReadOnlyMemory<byte>> make) => new(path, (_, _) => Task.FromResult(make()));
}
