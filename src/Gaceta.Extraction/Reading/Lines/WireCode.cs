using System.Buffers;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Tells the codes that agencies send with an article, for the desks that get it: slugs, numbers, and the parts that a long one comes in.</summary>
internal static class WireCode
{
    /// <summary>Hyphens of a slug: <c>BC-HARBOUR-STRIKE</c>. A compound in capitals has one.</summary>
    private const int LeastHyphens = 2;

    /// <summary>Digits of a number within a code: <c>ABC123</c>. Names of roads and products have fewer.</summary>
    private const int LeastDigits = 3;

    /// <summary>Letters of a code for a subject or a part: <c>pol</c>, <c>add</c>.</summary>
    private const int LongestPart = 3;

    private const int MostPieces = 6;

    private static readonly SearchValues<char> OfSlug = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/");

    public static bool Is(string line)
    {
        string[] pieces = line.Split(' ', MostPieces + 1, StringSplitOptions.RemoveEmptyEntries);
        return IsSlug(pieces) || (pieces.Length is > 1 and <= MostPieces && pieces.Any(IsNumbered) && pieces.All(p => IsNumbered(p) || p.All(char.IsAsciiDigit) || p.Length <= LongestPart));
    }

    /// <summary>Only the number of an update, in brackets, stands behind a slug.</summary>
    private static bool IsSlug(string[] pieces) =>
        pieces is [var slug, .. var rest] && slug.AsSpan().Count('-') >= LeastHyphens && !slug.AsSpan().ContainsAnyExcept(OfSlug) && slug.Count(char.IsAsciiLetter) > slug.Length / 2
        && (rest.Length == 0 || (rest[0][0] == '(' && rest[^1][^1] == ')'));

    private static bool IsNumbered(string piece) =>
        char.IsAsciiLetterUpper(piece[0]) && piece.Count(char.IsAsciiDigit) >= LeastDigits && !piece.AsSpan().ContainsAnyExcept(OfSlug);
}
