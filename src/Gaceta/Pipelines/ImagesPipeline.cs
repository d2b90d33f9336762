using Gaceta.Output;

namespace Gaceta.Pipelines;

/// <summary>The pictures that articles show from the site itself, where the setting <c>Images</c> has them shown.</summary>
internal sealed class ImagesPipeline(SiteContext context) : IPipeline
{
    public IEnumerable<OutputFile> Files() => context.Digest.Articles
        .SelectMany(article => context.Images.Of(article))
        .DistinctBy(copy => copy.Path)
        .Select(copy => OutputFile.Bytes(copy.Path, () => context.Images.Read(copy), static bytes => bytes));
}
