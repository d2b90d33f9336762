using System.Runtime.InteropServices;
using System.Text;

namespace Gaceta.Caching;

/// <summary>
/// Short texts that were read last: names, ids and rules that many articles hold become one string. Of what stayed in memory of ten thousand articles a
/// fifth were copies of them.
/// </summary>
internal static class RecentTexts
{
    /// <summary>In bytes. Names and the names of rules are shorter; what is longer seldom comes again.</summary>
    private const int Longest = 64;

    /// <summary>Ten thousand articles name some ten thousand actors, each by an id and a name or two; half a megabyte.</summary>
    private const int Places = 64 * 1024;

    private static readonly string?[] Texts = new string?[Places];

    /// <summary>The text, as the string that was made of it before where that is still at hand. Safe for use by several threads at once.</summary>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref string? place = ref Texts[PlaceOf(utf8)];
        return place is { } known && Is(known, utf8) ? known : place = Encoding.UTF8.GetString(utf8);
    }

    private static bool Is(string known, ReadOnlySpan<byte> utf8)
    {
        if (Ascii.Equals(utf8, known))
        {
            return true;
        }

        Span<char> letters = stackalloc char[Longest];
        return letters[..Encoding.UTF8.GetChars(utf8, letters)].SequenceEqual(known);
    }

    /// <summary>By the length, the beginning and the end: names differ in these, and a text that takes another's place costs no more than a copy.</summary>
    private static int PlaceOf(ReadOnlySpan<byte> utf8)
    {
        ulong head = 0;
        ulong tail = 0;
        int length = Math.Min(utf8.Length, sizeof(ulong));
        utf8[..length].CopyTo(MemoryMarshal.AsBytes(new Span<ulong>(ref head)));
        utf8[^length..].CopyTo(MemoryMarshal.AsBytes(new Span<ulong>(ref tail)));
        return (int)((uint)HashCode.Combine(head, tail, utf8.Length) % Places);
    }
}
