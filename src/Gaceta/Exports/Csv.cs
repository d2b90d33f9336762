using System.Buffers;
using System.Globalization;
using System.Text;

namespace Gaceta.Exports;

/// <summary>A table as CSV (RFC 4180): UTF-8, a line of names, lines parted by CR and LF, an empty cell for what is unknown.</summary>
internal static class Csv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What spreadsheets take for the beginning of a formula. The texts are strangers', and a formula can call out.</summary>
    private const string Formulas = "=+-@\t\r";

    public static void Write(Table table, Stream stream)
    {
        using var csv = new StreamWriter(stream, Utf8, leaveOpen: true);
        WriteRow(csv, [.. table.Columns]);
        foreach (object?[] row in table.Rows)
        {
            WriteRow(csv, row);
        }
    }

    private static void WriteRow(StreamWriter csv, object?[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            csv.Write(i > 0 ? "," : "");
            csv.Write(Cell(cells[i]));
        }

        csv.Write("\r\n");
    }

    private static string Cell(object? value)
    {
        string text = value is string words ? Harmless(words) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    /// <summary>With an apostrophe before it, which spreadsheets read as "this is text".</summary>
    private static string Harmless(string text) => text.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
}
