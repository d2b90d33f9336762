namespace Gaceta.Extraction.Dates;

/// <summary>The day that an address names in its path: <c>/2026/01/06/</c>, <c>/20260106/</c>, <c>/2026-01-06-title</c>, <c>/2026/jan/06/</c>.</summary>
internal static class AddressDate
{
    /// <summary>The span counts into <paramref name="address"/>. A date of the page's file number or of its query is none.</summary>
    public static bool TryRead(string address, out DateReading reading)
    {
        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        int path = address.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
        int end = address.AsSpan().IndexOfAny('?', '#');
        end = end < 0 ? address.Length : end;
        reading = default;
        if (path < 0 || path >= end)
        {
            return false;
        }

        foreach (DateReading found in DateReader.ReadAll(address[path..end].Replace('_', '-'), null))
        {
            if (found.Alternative is null && found.Value is { Precision: DatePrecision.Day, Year: >= 1990 })
            {
                reading = found with { Span = found.Span.Shift(path) };
                return true;
            }
        }

        return false;
    }
}
