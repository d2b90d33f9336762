using System.Globalization;

namespace Gaceta.Pipelines;

/// <summary>Puts numbers that a list is sorted by under few headings.</summary>
internal static class CountSpan
{
    /// <summary>Up to here each number has a heading of its own: most actors are named by few articles.</summary>
    private const int LastAlone = 4;

    /// <summary>The number itself, or the span that it lies in: 5-9, 10-19, 20-49, 50-99, 100-199 and so on.</summary>
    public static string Of(int count)
    {
        if (count <= LastAlone)
        {
            return count.ToString(CultureInfo.InvariantCulture);
        }

        long scale = 1;
        while (count >= scale * 10)
        {
            scale *= 10;
        }

        (long from, long behind) = (count / scale) switch
        {
            1 => (scale, 2 * scale),
            < 5 => (2 * scale, 5 * scale),
            _ => (5 * scale, 10 * scale),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{from}-{behind - 1}");
    }
}
