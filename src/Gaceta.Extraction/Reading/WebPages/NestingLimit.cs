using System.Collections.Frozen;
using System.Text;

namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>
/// Leaves out tags that nest too deeply, and attributes beyond number, before the parser sees them: its time grows with the square of
/// both. Browsers bound the depth as well.
/// </summary>
internal sealed class NestingLimit
{
    /// <summary>Deepest nesting kept: real pages stay below 100, browsers keep 512. At twice the depth, 5 MB of stray end tags take twice the time.</summary>
    public const int Deepest = 250;

    /// <summary>A tag with more blanks has more attributes than any page needs; it is left out. One with a style or data in it has some dozens.</summary>
    private const int MostBlanks = 2000;

    private static readonly FrozenSet<string> Unnested =
        "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup html head body"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] RawText = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    private readonly string _markUp;
    private readonly StringBuilder _kept = new();
    private readonly Stack<string> _open = new();
    private readonly Dictionary<string, int> _openByName = new(StringComparer.OrdinalIgnoreCase);
    private int _copied;

    private NestingLimit(string markUp) => _markUp = markUp;

    /// <summary>The same mark-up, unless it nests too deeply. Linear in its length.</summary>
    public static string Apply(string markUp) => new NestingLimit(markUp).Run();

    private string Run()
    {
        int at = 0;
        while ((at = _markUp.IndexOf('<', at)) >= 0)
        {
            at = Math.Max(Tag(at), at + 1);
        }

        return _copied == 0 ? _markUp : _kept.Append(_markUp.AsSpan(_copied)).ToString();
    }

    /// <returns>Where to go on reading.</returns>
    private int Tag(int at)
    {
        if (_markUp.AsSpan(at).StartsWith("<!--"))
        {
            return IndexAfter("-->", at + 4);
        }

        bool closes = at + 1 < _markUp.Length && _markUp[at + 1] == '/';
        string name = NameAt(at + (closes ? 2 : 1));
        if (name.Length == 0)
        {
            return at + 1;
        }

        (int end, bool crowded) = EndOfTag(at);
        if (crowded || (closes ? !Close(name) : !Open(name)))
        {
            LeaveOut(at, end);
        }

        return !closes && RawText.Contains(name, StringComparer.OrdinalIgnoreCase) ? IndexOf("</" + name, end) : end;
    }

    /// <summary>False when the element would lie too deep.</summary>
    private bool Open(string name)
    {
        if (Unnested.Contains(name) || RawText.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        if (_open.Count >= Deepest)
        {
            return false;
        }

        _open.Push(name);
        _openByName[name] = _openByName.GetValueOrDefault(name) + 1;
        return true;
    }

    /// <summary>An end tag closes what is open inside its element. One without an open element is left to the parser while that is cheap.</summary>
    private bool Close(string name)
    {
        if (_openByName.GetValueOrDefault(name) == 0)
        {
            return _open.Count < Deepest;
        }

        string closed;
        do
        {
            closed = _open.Pop();
            _openByName[closed]--;
        }
        while (!closed.Equals(name, StringComparison.OrdinalIgnoreCase));
        return true;
    }

    private void LeaveOut(int from, int end)
    {
        _kept.Append(_markUp.AsSpan(_copied, from - _copied));
        _copied = end;
    }

    private string NameAt(int at)
    {
        int end = at;
        while (end < _markUp.Length && end - at < 40 && (char.IsAsciiLetterOrDigit(_markUp[end]) || _markUp[end] == '-'))
        {
            end++;
        }

        return end > at && char.IsAsciiLetter(_markUp[at]) ? _markUp[at..end] : "";
    }

    /// <summary>Behind the closing bracket, passing over quoted values.</summary>
    private (int End, bool Crowded) EndOfTag(int at)
    {
        char quote = '\0';
        int blanks = 0;
        for (int i = at; i < _markUp.Length; i++)
        {
            char c = _markUp[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return (i + 1, blanks > MostBlanks);
            }
            else if (c is '"' or '\'' && _markUp[i - 1] == '=')
            {
                quote = c;
            }
            else if (c is ' ' or '\n' or '\t' or '/')
            {
                blanks++;
            }
        }

        return (_markUp.Length, blanks > MostBlanks);
    }

    private int IndexAfter(string mark, int from) => IndexOf(mark, from) is var found && found < _markUp.Length ? found + mark.Length : _markUp.Length;

    private int IndexOf(string mark, int from)
    {
        int found = from < _markUp.Length ? _markUp.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase) : -1;
        return found < 0 ? _markUp.Length : found;
    }
}
