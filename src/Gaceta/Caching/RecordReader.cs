using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>Reads what a <see cref="RecordWriter"/> wrote. Bytes that it did not write may throw anything: whoever reads looks at their fingerprint first.</summary>
internal sealed class RecordReader(ReadOnlyMemory<byte> bytes)
{
    private readonly List<ReadOnlyMemory<byte>> _texts = new(16);
    private int _position;

    public int Number()
    {
        ReadOnlySpan<byte> span = bytes.Span;
        uint number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = span[_position++];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)number;
            }
        }
    }

    public bool Flag() => Number() == 1;

    public int? NumberOrNone() => Number() is > 0 and int number ? number - 1 : null;

    public string Text() => RecentTexts.Of(Utf8().Span);

    /// <summary>The bytes of a text, which must stay as they are; empty for none.</summary>
    public ReadOnlyMemory<byte> Utf8OrNone() => Flag() ? Utf8() : default;

    public string? TextOrNone() => Flag() ? Text() : null;

    public TextSpan Span() => TextSpan.At(Number(), Number());

    public TextSpan? SpanOrNone() => Flag() ? Span() : null;

    public EdtfDate Date()
    {
        var date = EdtfDate.Of(Number(), NumberOrZero(), NumberOrZero());
        return Flag() ? date.Approximately() : date;
    }

    public EdtfDate? DateOrNone() => Flag() ? Date() : null;

    public ImmutableArray<T> All<T>(Func<RecordReader, T> read)
    {
        int count = Number();
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = read(this);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>Reads the items whenever they are asked for, of bytes that must stay as they are.</summary>
    public Func<ImmutableArray<T>> Deferred<T>(Func<RecordReader, T> read)
    {
        ReadOnlyMemory<byte> items = Bytes();
        return () => new RecordReader(items).All(read);
    }

    public T? OrNone<T>(Func<RecordReader, T> read)
        where T : class => Flag() ? read(this) : null;

    private int? NumberOrZero() => Number() is > 0 and int number ? number : null;

    private ReadOnlyMemory<byte> Utf8()
    {
        if (Number() is > 0 and int earlier)
        {
            return _texts[earlier - 1];
        }

        ReadOnlyMemory<byte> text = Bytes();
        _texts.Add(text);
        return text;
    }

    private ReadOnlyMemory<byte> Bytes()
    {
        int length = Number();
        _position += length;
        return bytes.Slice(_position - length, length);
    }
}
