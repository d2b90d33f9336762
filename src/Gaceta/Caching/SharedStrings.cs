using System.Text;

namespace Gaceta.Caching;

/// <summary>
/// One string for many equal ones: an actor's name stands in thousands of summaries. It keeps the strings that it saw last and is never full, so
/// that of two equal strings it may miss one. Safe for use by several threads at once.
/// </summary>
internal sealed class SharedStrings
{
    /// <summary>A power of two. 2,000 generated articles have 7,570 different ids, names and wordings of actors, 108,663 times.</summary>
    private const int Places = 1 << 16;

    /// <summary>Longer ones, whole sentences, are rarely said twice.</summary>
    private const int Longest = 512;

    private readonly string?[] _strings = new string?[Places];

    /// <returns>The text as a string, one that was given before if it is remembered.</returns>
    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Span<char> chars = stackalloc char[utf8.Length];
        ReadOnlySpan<char> text = chars[..Encoding.UTF8.GetChars(utf8, chars)];
        ref string? place = ref _strings[string.GetHashCode(text, StringComparison.Ordinal) & (Places - 1)];
        string? known = place;
        return known is not null && text.SequenceEqual(known) ? known : place = text.ToString();
    }
}
