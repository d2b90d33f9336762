using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Gaceta.Settings;

namespace Gaceta.Output;

/// <summary>The list of files that builds wrote, one path a line, so that only these are ever removed.</summary>
internal sealed class OutputManifest(string file)
{
    /// <summary>The list of the workplace's output folder: every output folder has its own.</summary>
    public static OutputManifest For(Workplace workplace)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(workplace.Settings.OutputPath));
        return new(Path.Combine(workplace.CacheFolder, $"written-{Convert.ToHexStringLower(hash)[..8]}.txt"));
    }

    /// <summary>Empty when there is no list yet. Lines that are no path inside the site are passed over.</summary>
    public ImmutableSortedSet<string> Read() =>
        File.Exists(file) ? [.. File.ReadLines(file).Where(IsSound)] : [];

    public void Write(ImmutableSortedSet<string> files)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        AtomicFile.Write(file, Encoding.UTF8.GetBytes(string.Concat(files.Select(f => f + "\n"))));
    }

    private static bool IsSound(string path) => path.Length > 0 && path.Split('/').All(s => s is not ("" or "." or ".."));
}
