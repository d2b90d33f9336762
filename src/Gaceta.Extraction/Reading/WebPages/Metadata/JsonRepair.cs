using System.Text;

namespace Gaceta.Extraction.Reading.WebPages.Metadata;

/// <summary>
/// Mends what publishers' templates most often break in JSON: line breaks inside strings, comment marks around it, a semicolon
/// behind it, escapes that JSON does not know, brackets left open.
/// </summary>
internal static class JsonRepair
{
    private const string CharacterData = "<![CDATA[";

    /// <summary>In one pass. What it cannot mend stays broken.</summary>
    public static string Repair(string json)
    {
        var mended = new StringBuilder(json.Length);
        var open = new Stack<char>();
        bool inString = false;
        for (int i = Start(json); i < json.Length; i++)
        {
            char c = json[i];
            if (inString)
            {
                i += AppendInString(json, i, mended);
                inString = c != '"';
                continue;
            }

            inString = c == '"';
            mended.Append(c);
            if (Closes(open, c) && open.Count == 0)
            {
                return mended.ToString();
            }
        }

        return mended.Append(inString ? "\"" : "").Append([.. open]).ToString();
    }

    /// <summary>The first bracket that is none of a mark around the JSON.</summary>
    private static int Start(string json)
    {
        int mark = json.IndexOf(CharacterData, StringComparison.Ordinal);
        int from = mark < 0 ? 0 : mark + CharacterData.Length;
        return from + Math.Max(json.AsSpan(from).IndexOfAny('{', '['), 0);
    }

    /// <returns>How many characters were read beyond the one at <paramref name="at"/>.</returns>
    private static int AppendInString(string json, int at, StringBuilder mended)
    {
        char c = json[at];
        if (c == '\\')
        {
            bool known = at + 1 < json.Length && "\"\\/bfnrtu".Contains(json[at + 1], StringComparison.Ordinal);
            mended.Append(known ? json.AsSpan(at, 2) : "\\\\");
            return known ? 1 : 0;
        }

        mended.Append(c < ' ' ? ' ' : c);
        return 0;
    }

    /// <summary>Keeps the brackets that are due; tells whether <paramref name="c"/> closed one.</summary>
    private static bool Closes(Stack<char> open, char c)
    {
        if (c is '{' or '[')
        {
            open.Push(c == '{' ? '}' : ']');
        }

        return open.TryPeek(out char due) && due == c && open.TryPop(out _);
    }
}
