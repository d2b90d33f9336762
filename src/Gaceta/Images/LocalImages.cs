using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Images.Formats;
using Gaceta.Input;
using Gaceta.Output;
using Gaceta.Rights;

namespace Gaceta.Images;

/// <summary>The pictures of the input that articles show: those that lie beside them, and copies of those of the web.</summary>
internal sealed class LocalImages(IEnumerable<InputFile> files)
{
    /// <summary>
    /// Bytes of a picture's beginning, in which its size is looked for. Only JPEG has something long before it: what cameras and colour profiles
    /// add, in segments of at most 64 kB, rarely more than two.
    /// </summary>
    private const int HeaderLength = 256 * 1024;

    private readonly Dictionary<string, InputFile> _files = files.Where(IsImage).DistinctBy(f => KeyOf(f.Name), StringComparer.Ordinal).ToDictionary(f => KeyOf(f.Name), StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, ImageSize?> _sizes = new(StringComparer.Ordinal);

    public static LocalImages None { get; } = new([]);

    /// <summary>Those of an article; none where its text is withheld, for pictures have rights too.</summary>
    public ImmutableArray<ImageCopy> Of(DigestArticle article) => _files.Count == 0 || article.Stored.Shown != ArticleText.Full ? [] :
    [
        .. from address in article.Summary.Images
           let file = Find(article.Summary.File, address)
           where file is not null
           select new ImageCopy(address, SitePath.OfFile("images/" + file.Name), file.Name, SizeOf(file)),
    ];

    /// <summary>The picture that an address means; null where the input has none.</summary>
    /// <param name="article">Name of the article's file, from which relative addresses count.</param>
    public InputFile? Find(string article, string address) =>
        (Beside(article, address) ?? MirrorFolder.NameOf(address)) is { } key ? _files.GetValueOrDefault(key) : null;

    public byte[] Read(ImageCopy copy) => File.ReadAllBytes(_files[KeyOf(copy.File)].FullPath);

    private static bool IsImage(InputFile file) => ImageFile.IsEnding(file.Extension) && !file.IsReserved && (IsAmongArticles(file.Name) || MirrorFolder.Has(file.Name));

    private static bool IsAmongArticles(string name) => name.StartsWith(ArticleFiles.Folder + "/", StringComparison.Ordinal);

    /// <summary>A copy's ending tells its format, which its address need not name.</summary>
    private static string KeyOf(string name) => MirrorFolder.Has(name) ? Path.ChangeExtension(name, null) : name;

    private ImageSize? SizeOf(InputFile file) => _sizes.GetOrAdd(file.FullPath, static path =>
    {
        using FileStream stream = File.OpenRead(path);
        byte[] beginning = ArrayPool<byte>.Shared.Rent(HeaderLength);
        int length = stream.ReadAtLeast(beginning, HeaderLength, throwOnEndOfStream: false);
        ImageSize? size = ImageFile.Read(beginning.AsSpan(0, length))?.Size;
        ArrayPool<byte>.Shared.Return(beginning);
        return size;
    });

    /// <summary>The name in the input that a relative address means; null where it means none.</summary>
    private static string? Beside(string article, string address)
    {
        if (!SafeAddress.IsRelative(address))
        {
            return null;
        }

        var path = new Stack<string>(article.Split('/')[..^1]);
        foreach (string segment in Uri.UnescapeDataString(address.Split('?', '#')[0]).Split('/'))
        {
            if (segment == ".." && !path.TryPop(out _))
            {
                return null;
            }

            if (segment is not ("" or "." or ".."))
            {
                path.Push(segment);
            }
        }

        string name = string.Join('/', path.Reverse());
        return IsAmongArticles(name) ? name : null;
    }
}
