using Gaceta.Fingerprints;

namespace Gaceta.Caching;

/// <summary>What tells, within one run of the program, that a file need not be read again.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Ticks">Time of its last change.</param>
/// <param name="Around">Of all else that its extraction depends on.</param>
internal readonly record struct FileStamp(long Length, long Ticks, Fingerprint Around)
{
    public static FileStamp Of(string file, Fingerprint around)
    {
        var info = new FileInfo(file);
        return info.Exists ? new FileStamp(info.Length, info.LastWriteTimeUtc.Ticks, around) : new FileStamp(-1, 0, around);
    }
}
