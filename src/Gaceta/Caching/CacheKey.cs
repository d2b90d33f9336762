using System.Security.Cryptography;
using System.Text;
using Gaceta.Extraction;
using Gaceta.Fingerprints;

namespace Gaceta.Caching;

/// <summary>
/// Names an extraction by all that it depends on: the extractor's own code, what is known about actors and sources, the file's name and bytes,
/// and the front matter beside it. Whatever changes, the key changes.
/// </summary>
/// <param name="knowledge">What the extractor knows.</param>
internal sealed class CacheKey(Knowledge knowledge)
{
    private readonly byte[] _context =
    [
        .. Encoding.ASCII.GetBytes(Program),
        .. Encoding.ASCII.GetBytes(Fingerprint.Of(knowledge).ToString()),
    ];

    /// <summary>The identity of the compiled assemblies: it stands for their rules, and for the form of what is written.</summary>
    public static string Program { get; } = $"{typeof(Extractor).Module.ModuleVersionId} {typeof(CacheKey).Module.ModuleVersionId}";

    public Fingerprint Of(SourceFile file) => Of(Around(file.Name, file.Sidecar, file.Defaults), Fingerprint.OfBytes(file.Bytes.Span));

    /// <param name="around">As <see cref="Around"/> has it.</param>
    /// <param name="content">Of the file's bytes.</param>
    public static Fingerprint Of(Fingerprint around, Fingerprint content) => Fingerprint.OfBytes(Encoding.ASCII.GetBytes($"{around} {content}"));

    /// <summary>Stands for all that the key stands for but the file's bytes.</summary>
    public Fingerprint Around(string name, FrontMatter sidecar, FrontMatter defaults)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(_context);
        hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        hash.AppendData(RecordWriter.BytesOf(sidecar, FrontMatterRecord.Write));
        hash.AppendData(RecordWriter.BytesOf(defaults, FrontMatterRecord.Write));
        return Fingerprint.OfHash(hash.GetHashAndReset());
    }
}
