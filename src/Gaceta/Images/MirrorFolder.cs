using System.Security.Cryptography;
using System.Text;
using Gaceta.Extraction;
using Gaceta.Fetching;

namespace Gaceta.Images;

/// <summary>
/// The folder of the input with copies of pictures of the web. Each bears the name of its address, so that nothing else has to be kept about it:
/// who deletes a copy has it fetched again, and who puts one there by hand need not have it fetched.
/// </summary>
internal static class MirrorFolder
{
    public const string Name = "mirror";

    /// <summary>Readable beginning of a name, in UTF-16 units: file systems take 255 bytes, and a letter up to three of them.</summary>
    private const int LongestWords = 60;

    /// <summary>Of the hash of the address, in hexadecimal digits: two of a million addresses are one with a chance of 1 in 37 million.</summary>
    private const int HashLength = 16;

    public static bool Has(string file) => file.StartsWith(Name + "/", StringComparison.Ordinal);

    /// <summary>The name in the input that the copy of a picture has, without the ending, which its format decides.</summary>
    /// <returns>Null for what is no address of the web.</returns>
    public static string? NameOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || !WebAddress.IsWeb(uri))
        {
            return null;
        }

        string words = Slug.Of(Path.GetFileNameWithoutExtension(Uri.UnescapeDataString(uri.Segments[^1].Trim('/'))));
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(uri.GetLeftPart(UriPartial.Query)));
        string name = $"{words[..Math.Min(words.Length, LongestWords)]}-{Convert.ToHexStringLower(hash)[..HashLength]}".TrimStart('-');
        return $"{Name}/{Slug.Of(uri.Host)}/{name}";
    }
}
