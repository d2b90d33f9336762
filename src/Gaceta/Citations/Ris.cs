using System.Globalization;
using System.Text;
using Gaceta.Extraction;

namespace Gaceta.Citations;

/// <summary>RIS: a tag of two letters, two spaces, a hyphen and a space before each value; a line for each, lines parted by CR and LF.</summary>
internal static class Ris
{
    public static ReadOnlyMemory<byte> Write(CitationList list) => Encoding.UTF8.GetBytes(Text(list.Citations));

    public static string Text(IEnumerable<Citation> citations) => string.Concat(citations.Select(Record));

    private static string Record(Citation citation)
    {
        var record = new StringBuilder();
        Line(record, "TY", "NEWS");
        Line(record, "ID", citation.Id);
        foreach (CitedName author in citation.Authors)
        {
            Line(record, "AU", author.Inverted);
        }

        Line(record, "TI", citation.Title);
        Line(record, "T2", citation.Source);
        if (citation.Published is { } date)
        {
            Line(record, "PY", date.Year.ToString("0000", CultureInfo.InvariantCulture));
            Line(record, "DA", Date(date));
        }

        Line(record, "UR", citation.Url);
        Line(record, "LA", citation.Language);
        Line(record, "N1", citation.Quoted);
        return record.Append("ER  - \r\n").ToString();
    }

    /// <summary>Year, month, day and other information, parted by slashes that stay where a part is unknown.</summary>
    private static string Date(EdtfDate date) => string.Join('/',
        date.Year.ToString("0000", CultureInfo.InvariantCulture),
        date.Month?.ToString("00", CultureInfo.InvariantCulture),
        date.Day?.ToString("00", CultureInfo.InvariantCulture),
        date.IsApproximate ? "circa" : null);

    private static void Line(StringBuilder record, string tag, string? value)
    {
        if (value is not null)
        {
            record.Append(tag).Append("  - ").Append(string.Join(' ', value.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))).Append("\r\n");
        }
    }
}
