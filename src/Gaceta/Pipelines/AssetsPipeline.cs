using System.Collections.Immutable;
using Gaceta.Input;
using Gaceta.Output;
using Gaceta.Rendering;

namespace Gaceta.Pipelines;

/// <summary>The theme's style and script, and over them the input's own files that are no pages.</summary>
internal sealed class AssetsPipeline(ThemeComponents theme, ImmutableArray<InputFile> assets) : IPipeline
{
    public IEnumerable<OutputFile> Files() =>
        theme.Assets.Where(name => assets.All(a => a.Name != name))
            .Select(name => OutputFile.Bytes(SitePath.OfFile(name), () => theme.ReadAsset(name), static bytes => bytes))
            .Concat(assets.Select(asset => OutputFile.Bytes(SitePath.OfFile(asset.Name), () => File.ReadAllBytes(asset.FullPath), static bytes => bytes)));
}
