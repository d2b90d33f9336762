namespace Gaceta.Output;

/// <summary>What a build did to the output folder.</summary>
/// <param name="Written">Files that were new or differed.</param>
/// <param name="Unchanged">Files that were there already, byte for byte.</param>
/// <param name="Removed">Files of earlier builds that the site no longer has.</param>
internal sealed record WriteResult(int Written, int Unchanged, int Removed)
{
    /// <summary>Files that had to be made to know whether they changed.</summary>
    public int Made { get; init; }

    public override string ToString() => $"{Written} files written, {Unchanged} unchanged, {Removed} removed";
}
