using System.Security.Cryptography;
using Gaceta.Fingerprints;
using Microsoft.Win32.SafeHandles;

namespace Gaceta.Output;

/// <summary>Writes files so that a reader, or a killed build, never sees half of one.</summary>
internal static class AtomicFile
{
    private const string Partial = ".partial";

    /// <summary>Writes beside the target, then renames over it. The folder must exist.</summary>
    public static void Write(string target, ReadOnlySpan<byte> bytes) => Write(target, bytes, overwrite: true);

    /// <summary>The same for a file that must be new: throws <see cref="IOException"/> when it is there already, and leaves it alone.</summary>
    public static void Create(string target, ReadOnlySpan<byte> bytes) => Write(target, bytes, overwrite: false);

    /// <summary>
    /// As a new file, and not as one that is emptied first: whenever one that was emptied is closed, ext4 brings it to the disk at once, which took
    /// a quarter of the time that a build of 2,000 articles spent in the system.
    /// </summary>
    private static void WriteNew(string partial, ReadOnlySpan<byte> bytes)
    {
        using SafeFileHandle file = OpenNew(partial);
        RandomAccess.Write(file, bytes, 0);
    }

    /// <summary>Almost never is one there that a killed writer left: to look for it first would cost each file a call into the system.</summary>
    private static SafeFileHandle OpenNew(string partial)
    {
        try
        {
            return File.OpenHandle(partial, FileMode.CreateNew, FileAccess.Write);
        }
        catch (IOException) when (File.Exists(partial))
        {
            File.Delete(partial);
            return File.OpenHandle(partial, FileMode.CreateNew, FileAccess.Write);
        }
    }

    /// <summary>The same of bytes that are too many to be held at once. A target that holds them already is left alone.</summary>
    /// <returns>The fingerprint of the bytes, and whether they were written.</returns>
    public static (Fingerprint Content, bool IsWritten) Write(string target, Action<Stream> write)
    {
        string partial = target + Partial;
        try
        {
            using var hash = SHA256.Create();
            using (var hashing = new CryptoStream(File.Create(partial), hash, CryptoStreamMode.Write))
            {
                write(hashing);
            }

            var content = Fingerprint.OfHash(hash.Hash);
            bool isWritten = !Holds(target, content, new FileInfo(partial).Length);
            if (isWritten)
            {
                File.Move(partial, target, overwrite: true);
            }
            else
            {
                File.Delete(partial);
            }

            return (content, isWritten);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    private static bool Holds(string file, Fingerprint content, long length)
    {
        if (!File.Exists(file) || new FileInfo(file).Length != length)
        {
            return false;
        }

        using FileStream stream = File.OpenRead(file);
        return Fingerprint.OfHash(SHA256.HashData(stream)) == content;
    }

    /// <summary>Removes what a writer that was killed left beside the target, if anything.</summary>
    public static void RemovePartial(string target)
    {
        if (File.Exists(target + Partial))
        {
            File.Delete(target + Partial);
        }
    }

    private static void Write(string target, ReadOnlySpan<byte> bytes, bool overwrite)
    {
        string partial = target + Partial;
        try
        {
            WriteNew(partial, bytes);
            File.Move(partial, target, overwrite);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }
}
