using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Gaceta.Extraction;

namespace Gaceta.Caching;

/// <summary>
/// Writes what articles are made of as bytes: numbers in as few as they need, texts as UTF-8 behind their length, and one that was written before
/// by its number: names, ids and sentences stand several times in an article, and the cache of 2,000 generated ones is a fifth shorter. No names and
/// no types are written, so a <see cref="RecordReader"/> has to ask for the same things in the same order.
/// </summary>
internal sealed class RecordWriter
{
    /// <summary>Used again by the next value: a buffer that grows anew for each takes several times the memory of what is written.</summary>
    [ThreadStatic]
    private static RecordWriter? _spare;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);

    /// <summary>The bytes of one value.</summary>
    public static byte[] BytesOf<T>(T value, Action<RecordWriter, T> write)
    {
        RecordWriter writer = Interlocked.Exchange(ref _spare, null) ?? new RecordWriter();
        write(writer, value);
        byte[] bytes = writer._bytes.WrittenSpan.ToArray();
        writer._bytes.ResetWrittenCount();
        writer._texts.Clear();
        _spare = writer;
        return bytes;
    }

    /// <summary>Seven bits to a byte, the lowest first, as LEB128: small numbers, the most frequent, take one.</summary>
    /// <param name="number">0 or more.</param>
    public void Number(int number)
    {
        Span<byte> bytes = _bytes.GetSpan(5);
        int length = 0;
        for (uint rest = (uint)number; ; rest >>= 7)
        {
            bytes[length++] = (byte)(rest < 0x80 ? rest : rest | 0x80);
            if (rest < 0x80)
            {
                break;
            }
        }

        _bytes.Advance(length);
    }

    public void Flag(bool flag) => Number(flag ? 1 : 0);

    public void NumberOrNone(int? number) => Number(number is { } known ? known + 1 : 0);

    public void Text(string text)
    {
        bool isNew = _texts.TryAdd(text, _texts.Count + 1);
        Number(isNew ? 0 : _texts[text]);
        if (isNew)
        {
            NewText(text);
        }
    }

    /// <param name="text">UTF-8; empty for none.</param>
    public void Utf8OrNone(ReadOnlyMemory<byte> text) => TextOrNone(text.IsEmpty ? null : Encoding.UTF8.GetString(text.Span));

    private void NewText(string text)
    {
        int length = Encoding.UTF8.GetByteCount(text);
        Number(length);
        _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(length)));
    }

    public void TextOrNone(string? text)
    {
        Flag(text is not null);
        if (text is not null)
        {
            Text(text);
        }
    }

    public void Span(TextSpan span)
    {
        Number(span.Start);
        Number(span.Length);
    }

    public void SpanOrNone(TextSpan? span)
    {
        Flag(span is not null);
        if (span is { } known)
        {
            Span(known);
        }
    }

    public void Date(EdtfDate date)
    {
        Number(date.Year);
        Number(date.Month ?? 0);
        Number(date.Day ?? 0);
        Flag(date.IsApproximate);
    }

    public void DateOrNone(EdtfDate? date)
    {
        Flag(date is not null);
        if (date is { } known)
        {
            Date(known);
        }
    }

    public void All<T>(ImmutableArray<T> items, Action<RecordWriter, T> write)
    {
        Number(items.Length);
        foreach (T item in items)
        {
            write(this, item);
        }
    }

    /// <summary>The same for items that a reader may want to leave as bytes: behind their length, with texts of their own.</summary>
    public void Deferred<T>(ImmutableArray<T> items, Action<RecordWriter, T> write)
    {
        byte[] bytes = BytesOf((items, write), static (writer, given) => writer.All(given.items, given.write));
        Number(bytes.Length);
        _bytes.Write(bytes);
    }

    public void OrNone<T>(T? value, Action<RecordWriter, T> write)
        where T : class
    {
        Flag(value is not null);
        if (value is not null)
        {
            write(this, value);
        }
    }
}
