using System.Collections.Immutable;
using System.Text;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Gathers the words of one block: white space folded, links and emphasis as spans. An open link runs on into the next block.</summary>
internal sealed class InlineWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<Inline> _closed = [];
    private readonly Stack<(InlineKind? Kind, string? Address, int Start)> _open = new();
    private int _linkDepth;
    private int _linkLength;
    private bool _spaceDue;

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Of the words so far, in UTF-16 units.</summary>
    public int Length => _text.Length;

    public void Write(string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                _spaceDue = _text.Length > 0;
            }
            else if (!IsInvisible(c))
            {
                Write(c);
            }
        }
    }

    /// <summary>A gap between words, as at a line break.</summary>
    public void Space() => _spaceDue = _text.Length > 0;

    /// <param name="kind">Null for a stretch without a form of its own.</param>
    /// <param name="address">Null for a link that leads nowhere: its words count as linked all the same.</param>
    public void Open(InlineKind? kind, string? address = null)
    {
        _linkDepth += kind == InlineKind.Link ? 1 : 0;
        _open.Push((kind, address, _text.Length));
    }

    public void Close()
    {
        (InlineKind? kind, string? address, int start) = _open.Pop();
        _linkDepth -= kind == InlineKind.Link ? 1 : 0;
        Mark(kind, address, start);
    }

    /// <summary>The words so far; the writer is empty behind it.</summary>
    public (string Text, ImmutableArray<Inline> Inlines, int LinkLength) Take()
    {
        foreach ((InlineKind? kind, string? address, int start) in _open)
        {
            Mark(kind, address, start);
        }

        var taken = (_text.ToString(), _closed.OrderBy(i => i.Span).ToImmutableArray(), _linkLength);
        (InlineKind? Kind, string? Address, int Start)[] open = [.. _open.Reverse()];
        _open.Clear();
        foreach ((InlineKind? kind, string? address, _) in open)
        {
            _open.Push((kind, address, 0));
        }

        _text.Clear();
        _closed.Clear();
        (_linkLength, _spaceDue) = (0, false);
        return taken;
    }

    private void Write(char c)
    {
        if (_spaceDue)
        {
            Append(' ');
            _spaceDue = false;
        }

        Append(c);
    }

    private void Append(char c)
    {
        _text.Append(c);
        _linkLength += _linkDepth > 0 ? 1 : 0;
    }

    /// <summary>A span begins at its first letter, not at the space before it.</summary>
    private void Mark(InlineKind? kind, string? address, int start)
    {
        start += start < _text.Length && _text[start] == ' ' ? 1 : 0;
        if (start < _text.Length && kind is { } form && (form != InlineKind.Link || address is not null))
        {
            _closed.Add(new Inline(form, new TextSpan(start, _text.Length), address));
        }
    }

    /// <summary>Soft hyphen, zero-width space and byte order mark: hints for a line break, no part of a word.</summary>
    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\uFEFF';
}
