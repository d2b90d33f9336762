using Gaceta.Output;

namespace Gaceta.Pipelines;

/// <summary>Makes one family of output files from the digest. Lazy: it lists what there is, and makes nothing.</summary>
internal interface IPipeline
{
    IEnumerable<OutputFile> Files();
}
