using System.Text;

namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>The encoding of a page that is not clean UTF-8: by what its bytes are, then by what its mark-up names.</summary>
internal static class DeclaredEncoding
{
    /// <summary>Browsers look no farther for the declaration.</summary>
    private const int Searched = 4096;

    /// <summary>So many characters of UTF-8 for each broken byte make a page UTF-8 with some damage, whatever it declares.</summary>
    private const int GoodForEachBad = 10;

    /// <summary>Null when the page names none, or one that does not exist.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> page) => IsDamagedUtf8(page) ? Encoding.UTF8 : Declared(page);

    private static Encoding? Declared(ReadOnlySpan<byte> page)
    {
        string opening = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Searched)]);
        for (int at = 0; (at = opening.IndexOf("charset", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += "charset".Length)
        {
            if (Named(opening.AsSpan(at + "charset".Length)) is { } encoding)
            {
                return encoding;
            }
        }

        return null;
    }

    /// <summary>UTF-16 cannot be what the declaration itself was read in: browsers take UTF-8.</summary>
    private static Encoding? Named(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart();
        if (behind.IsEmpty || behind[0] != '=')
        {
            return null;
        }

        behind = behind[1..].TrimStart(" \"'");
        int end = behind.IndexOfAnyExcept(NameLetters);
        string name = (end < 0 ? behind : behind[..end]).ToString();
        return name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8 : OfName(name);
    }

    private static System.Buffers.SearchValues<char> NameLetters { get; } =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_:.");

    /// <summary>The encoding of a name, as browsers take it: who says Latin-1 or ASCII means Windows-1252. Null when there is none.</summary>
    public static Encoding? OfName(string name)
    {
        bool isLatin = name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)
            || name.Equals("latin1", StringComparison.OrdinalIgnoreCase);
        try
        {
            return name.Length == 0 ? null : Encoding.GetEncoding(isLatin ? "windows-1252" : name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool IsDamagedUtf8(ReadOnlySpan<byte> page)
    {
        (int good, int bad) = (0, 0);
        while (!page.IsEmpty)
        {
            bool read = Rune.DecodeFromUtf8(page, out _, out int length) == System.Buffers.OperationStatus.Done;
            good += read && length > 1 ? 1 : 0;
            bad += read ? 0 : 1;
            page = page[Math.Max(length, 1)..];
        }

        return bad > 0 && good >= bad * GoodForEachBad;
    }
}
