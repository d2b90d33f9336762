using System.Globalization;
using System.Text;

namespace Gaceta.Citations;

/// <summary>
/// BibTeX. Programs of today's kind (biblatex) read <c>date</c> and <c>entrysubtype</c>, older ones <c>year</c>, <c>month</c> and <c>journal</c>:
/// both are written.
/// </summary>
internal static class BibTeX
{
    /// <summary>The macros that every bibliography style defines; they stand without braces.</summary>
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static ReadOnlyMemory<byte> Write(CitationList list) => Encoding.UTF8.GetBytes(Text(list.Citations));

    public static string Text(IEnumerable<Citation> citations) => string.Join('\n', citations.Select(Entry));

    private static string Entry(Citation citation)
    {
        var entry = new StringBuilder();
        entry.Append(citation.Source is null ? "@misc{" : "@article{").Append(citation.Id).Append(",\n");
        Field(entry, "author", citation.Authors.IsEmpty ? null : string.Join(" and ", citation.Authors.Select(Author)));
        // Braces within: a style shall not change the case of a headline, which may hold names.
        Field(entry, "title", $"{{{BibTeXText.Escape(citation.Title)}}}");
        Field(entry, "journal", citation.Source is { } source ? BibTeXText.Escape(source) : null);
        Field(entry, "entrysubtype", citation.Source is null ? null : "newspaper");
        if (citation.Published is { } date)
        {
            Field(entry, "date", date.ToString());
            Field(entry, "year", date.Year.ToString("0000", CultureInfo.InvariantCulture));
            entry.Append(date.Month is { } month ? $"  month = {Months[month - 1]},\n" : "");
        }

        Field(entry, "url", citation.Url is { } url ? BibTeXText.Address(url) : null);
        Field(entry, "language", citation.Language);
        Field(entry, "note", citation.Quoted is { } quoted ? BibTeXText.Escape(quoted) : null);
        return entry.Append("}\n").ToString();
    }

    /// <summary>The name of an organisation is held together by braces, else its last word would sort as surname.</summary>
    private static string Author(CitedName name) => name.Parts is { } parts
        ? BibTeXText.Escape(name.FamilyWithParticle) + (parts.Suffix.Length > 0 ? ", " + BibTeXText.Escape(parts.Suffix) : "") + ", " + BibTeXText.Escape(parts.Given)
        : $"{{{BibTeXText.Escape(name.Name)}}}";

    private static void Field(StringBuilder entry, string name, string? value)
    {
        if (value is not null)
        {
            entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }
    }
}
