using System.Text;

namespace Gaceta.Citations;

/// <summary>Text that means nothing to TeX but itself.</summary>
internal static class BibTeXText
{
    /// <summary>
    /// Letters of all scripts stay. Braces become commands: BibTeX counts them even behind a backslash, and an odd one would swallow the entries
    /// that follow.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '#' or '$' or '%' or '&' or '_' => "\\" + c,
                _ when char.IsControl(c) => " ",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>An address is read as it stands, but for what would end the field.</summary>
    public static string Address(string address) => address
        .Replace("{", "%7B", StringComparison.Ordinal)
        .Replace("}", "%7D", StringComparison.Ordinal)
        .Replace("\\", "%5C", StringComparison.Ordinal);
}
