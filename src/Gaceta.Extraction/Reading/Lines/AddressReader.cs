using System.Buffers;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Reads lines that hold an address and hardly anything else.</summary>
internal static class AddressReader
{
    /// <summary>Most words beside the address, as "Leer el artículo original en".</summary>
    private const int MostWordsBeside = 5;

    private static readonly SearchValues<string> Beginnings = SearchValues.Create(["https://", "http://", "www."], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" <>\"|”");

    private static readonly string[] ImageEndings = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"];

    /// <summary>The address as a fact, of an image or of the article; null when the line holds none, or words of its own.</summary>
    public static Fact? Read(Line line)
    {
        if (Find(line) is not { } found)
        {
            return null;
        }

        int wordsBeside = line.Words.Count(w => !found.Span.Contains(w.Span));
        if (wordsBeside > MostWordsBeside || !Uri.TryCreate(found.Address, UriKind.Absolute, out Uri? uri) || uri.PathAndQuery.Length < 2)
        {
            return null;
        }

        bool image = IsImage(uri.AbsolutePath);
        return new Fact(image ? Field.Image : Field.Address, found.Address, image ? "image-line" : "address-line", line.Text[found.Span.Start..found.Span.End], line.SpanOf(found.Span));
    }

    /// <summary>Whether the line is the address of a site's first page, which is no article's.</summary>
    public static bool IsHome(Line line) =>
        Find(line) is { } found && line.Words.All(w => found.Span.Contains(w.Span)) && Uri.TryCreate(found.Address, UriKind.Absolute, out Uri? uri) && uri.PathAndQuery.Length < 2;

    public static bool IsImage(string path) => ImageEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static (string Address, TextSpan Span)? Find(Line line)
    {
        if (line.Block is { Inlines: [{ Kind: InlineKind.Link, Address: { } target } link] } && IsWeb(target) && link.Span.Length >= line.Text.Length - 1)
        {
            return (target, link.Span);
        }

        string text = line.Text;
        int start = text.AsSpan().IndexOfAny(Beginnings);
        if (start < 0)
        {
            return null;
        }

        int end = text.AsSpan(start).IndexOfAny(AddressEnds);
        end = end < 0 ? text.Length : start + end;
        string address = text[start..end].TrimEnd('.', ',', ';', ')', ']');
        return (IsWeb(address) ? address : "https://" + address, TextSpan.At(start, address.Length));
    }

    private static bool IsWeb(string address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
