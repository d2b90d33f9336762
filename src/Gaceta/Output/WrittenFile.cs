using System.Globalization;
using Gaceta.Fingerprints;

namespace Gaceta.Output;

/// <summary>What a build knows of a file that it wrote.</summary>
/// <param name="Inputs">Of the inputs that it was made of.</param>
/// <param name="Content">Of its bytes.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Stamp">Time of writing in ticks, by the file system: while it stands, the bytes need not be looked at.</param>
internal readonly record struct WrittenFile(Fingerprint Inputs, Fingerprint Content, long Length, long Stamp)
{
    /// <summary>A file that is about to be written: it is ours, and nothing is known of it.</summary>
    public static WrittenFile Announced { get; } = new(default, default, -1, 0);

    /// <summary>The file as it lies on the disk now.</summary>
    public static WrittenFile Of(string file, Fingerprint inputs, ReadOnlySpan<byte> bytes) =>
        new(inputs, Fingerprint.OfBytes(bytes), bytes.Length, File.GetLastWriteTimeUtc(file).Ticks);

    /// <summary>The same of a file whose bytes are not at hand.</summary>
    public static WrittenFile Of(string file, Fingerprint inputs, Fingerprint content) =>
        new(inputs, content, new FileInfo(file).Length, File.GetLastWriteTimeUtc(file).Ticks);

    /// <summary>The file with its present time of writing, when it still holds the bytes that were written; null when it does not.</summary>
    public WrittenFile? AsItIs(string file)
    {
        var now = new FileInfo(file);
        if (!now.Exists || now.Length != Length)
        {
            return null;
        }

        long stamp = now.LastWriteTimeUtc.Ticks;
        return stamp == Stamp ? this : Fingerprint.OfBytes(File.ReadAllBytes(file)) == Content ? this with { Stamp = stamp } : null;
    }

    /// <summary>A line of a manifest: the four fields and the path, parted by blanks.</summary>
    public string ToLine(string path) => string.Create(CultureInfo.InvariantCulture, $"{Inputs} {Content} {Length} {Stamp} {path}");

    /// <summary>Reads what <see cref="ToLine"/> wrote; null when it is something else.</summary>
    public static (string Path, WrittenFile File)? Parse(string line)
    {
        string[] fields = line.Split(' ', 5);
        return fields.Length == 5
            && Fingerprint.TryParse(fields[0], out Fingerprint inputs)
            && Fingerprint.TryParse(fields[1], out Fingerprint content)
            && long.TryParse(fields[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long length)
            && long.TryParse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture, out long stamp)
                ? (fields[4], new WrittenFile(inputs, content, length, stamp))
                : null;
    }
}
