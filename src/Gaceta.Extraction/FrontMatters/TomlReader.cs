using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Gaceta.Extraction;

/// <summary>
/// Reads the TOML that some site generators write as front matter: keys with texts, dates, numbers and lists. A table's keys stand below its name.
/// Tables in braces and lists in lists are not read.
/// </summary>
internal sealed class TomlReader
{
    private const string Blank = " \t\r";

    private readonly string _text;
    private int _at;
    private int _line;
    private int _lineStart;
    private int _counted;

    private TomlReader(string text, int firstLine) => (_text, _line) = (text, firstLine);

    /// <summary>Where reading stands, which is where it failed after an exception.</summary>
    public (int Line, int Column) Place
    {
        get
        {
            for (int end = Math.Min(_at, _text.Length); _counted < end; _counted++)
            {
                (_line, _lineStart) = _text[_counted] == '\n' ? (_line + 1, _counted + 1) : (_line, _lineStart);
            }

            return (_line, _at - _lineStart + 1);
        }
    }

    /// <param name="firstLine">Number of the text's first line in its file.</param>
    public static TomlReader Of(string toml, int firstLine) => new(toml, firstLine);

    /// <exception cref="FormatException">The text is no such TOML; the message says what was expected at <see cref="Place"/>.</exception>
    public FrontMatterMap Read()
    {
        var entries = new List<(string Table, FrontMatterEntry Entry)>();
        string table = "";
        for (SkipLines(); _at < _text.Length; EndLine())
        {
            if (Take('['))
            {
                Take('[');
                table = Key();
                Expect(']');
                Take(']');
            }
            else
            {
                string key = Key();
                Expect('=');
                entries.Add((table, new FrontMatterEntry(key, Value())));
            }
        }

        return new FrontMatterMap([.. entries.GroupBy(e => e.Table, e => e.Entry, StringComparer.Ordinal).SelectMany(OfTable)], 1, 1);
    }

    private static IEnumerable<FrontMatterEntry> OfTable(IGrouping<string, FrontMatterEntry> table) =>
        table.Key.Length == 0 ? table : [new FrontMatterEntry(table.Key, new FrontMatterMap([.. table], table.First().Value.Line, 1))];

    private FrontMatterNode Value()
    {
        Skip(Blank);
        (int line, int column) = Place;
        return Peek() switch
        {
            '"' or '\'' => new FrontMatterScalar(Quoted(), line, column),
            '[' => new FrontMatterList(Items(), line, column),
            _ => new FrontMatterScalar(Bare(",]#\n"), line, column),
        };
    }

    private ImmutableArray<FrontMatterNode> Items()
    {
        var items = ImmutableArray.CreateBuilder<FrontMatterNode>();
        Expect('[');
        for (SkipLines(); !Take(']'); SkipLines())
        {
            items.Add(Peek() == '[' ? throw new FormatException("a text or number") : Value());
            SkipLines();
            if (!Take(',') && Peek() != ']')
            {
                throw new FormatException(", or ]");
            }
        }

        return items.DrainToImmutable();
    }

    private string Key()
    {
        Skip(Blank);
        string key = Peek() is '"' or '\'' ? Quoted() : Bare("=]#\n");
        return key.Length > 0 ? key : throw new FormatException("a key");
    }

    private string Bare(string ends)
    {
        int start = _at;
        while (_at < _text.Length && !ends.Contains(_text[_at], StringComparison.Ordinal))
        {
            _at++;
        }

        string value = _text[start.._at].Trim();
        return value.StartsWith('{') ? throw new FormatException("a text, number, date or list") : value;
    }

    private string Quoted()
    {
        char mark = _text[_at];
        string fence = _text.AsSpan(_at).StartsWith(new string(mark, 3)) ? new string(mark, 3) : mark.ToString();
        _at += fence.Length;
        var value = new StringBuilder();
        while (!_text.AsSpan(Math.Min(_at, _text.Length)).StartsWith(fence))
        {
            bool ends = _at >= _text.Length || (fence.Length == 1 && _text[_at] == '\n');
            value.Append(ends ? throw new FormatException("the closing " + fence) : mark == '"' && _text[_at] == '\\' ? Escaped() : _text[_at].ToString());
            _at++;
        }

        _at += fence.Length;
        return fence.Length > 1 ? value.ToString().Trim() : value.ToString();
    }

    /// <summary>What an escape means; <see cref="_at"/> then stands on its last character.</summary>
    private string Escaped()
    {
        _at++;
        return Peek() switch
        {
            'n' => "\n",
            't' => "\t",
            'u' => Numbered(4),
            'U' => Numbered(8),
            '"' => "\"",
            '\\' => "\\",
            _ => throw new FormatException("an escape that TOML knows"),
        };
    }

    private string Numbered(int digits)
    {
        bool read = uint.TryParse(_text.AsSpan(_at + 1, Math.Min(digits, _text.Length - _at - 1)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint number);
        _at += digits;
        return read && Rune.IsValid(number) ? new Rune(number).ToString() : throw new FormatException("the number of a character");
    }

    private void EndLine()
    {
        Skip(Blank);
        if (Peek() == '#')
        {
            Bare("\n");
        }

        if (_at < _text.Length)
        {
            Expect('\n');
            SkipLines();
        }
    }

    /// <summary>White space, empty lines and remarks.</summary>
    private void SkipLines()
    {
        for (Skip(Blank + "\n"); Peek() == '#'; Skip(Blank + "\n"))
        {
            Bare("\n");
        }
    }

    private void Skip(string characters)
    {
        while (_at < _text.Length && characters.Contains(_text[_at], StringComparison.Ordinal))
        {
            _at++;
        }
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private bool Take(char c)
    {
        bool taken = Peek() == c;
        _at += taken ? 1 : 0;
        return taken;
    }

    private void Expect(char c)
    {
        Skip(Blank);
        if (!Take(c))
        {
            throw new FormatException(c == '\n' ? "the end of the line" : c.ToString());
        }
    }
}
