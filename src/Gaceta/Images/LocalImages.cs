using System.Collections.Immutable;
using Gaceta.Bodies;
using Gaceta.Digests;
using Gaceta.Input;
using Gaceta.Output;
using Gaceta.Rights;

namespace Gaceta.Images;

/// <summary>The pictures that lie among the articles, found by the addresses that articles beside them write.</summary>
internal sealed class LocalImages(IEnumerable<InputFile> files)
{
    private readonly Dictionary<string, InputFile> _files = files.Where(IsImage).ToDictionary(f => f.Name, StringComparer.Ordinal);

    public static LocalImages None { get; } = new([]);

    /// <summary>Formats that every browser shows and that cannot hold script; SVG can.</summary>
    private static bool IsImage(InputFile file) =>
        file.Name.StartsWith(ArticleFiles.Folder + "/", StringComparison.Ordinal) && !file.IsReserved
        && file.Extension is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" or ".avif";

    /// <summary>Those of an article; none where its text is withheld, for pictures have rights too.</summary>
    public ImmutableArray<ImageCopy> Of(DigestArticle article) => article.Stored.Shown != ArticleText.Full ? [] :
    [
        .. from address in article.Summary.Images
           let name = Beside(article.Summary.File, address)
           where name is not null && _files.ContainsKey(name)
           select new ImageCopy(address, SitePath.OfFile("images/" + name), name),
    ];

    public byte[] Read(ImageCopy copy) => File.ReadAllBytes(_files[copy.File].FullPath);

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

        return string.Join('/', path.Reverse());
    }
}
