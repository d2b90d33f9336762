namespace Gaceta.Output;

/// <summary>Writes files so that a reader, or a killed build, never sees half of one.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the target, then renames over it. The folder must exist.</summary>
    public static void Write(string target, ReadOnlySpan<byte> bytes)
    {
        string partial = target + ".partial";
        File.WriteAllBytes(partial, bytes);
        File.Move(partial, target, overwrite: true);
    }
}
