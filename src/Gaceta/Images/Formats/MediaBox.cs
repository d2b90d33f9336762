using System.Buffers.Binary;

namespace Gaceta.Images.Formats;

/// <summary>A box of the ISO base media file format: a length, a type of four letters, the content (ISO/IEC 14496-12, 4.2).</summary>
internal readonly ref struct MediaBox
{
    private const int HeaderLength = 8;

    private readonly ReadOnlySpan<byte> _bytes;

    private MediaBox(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>With its header; 0 where there was no box.</summary>
    public int Length => _bytes.Length;

    public ReadOnlySpan<byte> Content => _bytes[HeaderLength..];

    /// <summary>The box that the bytes begin with. One that says nothing sensible about its length is taken to be the last.</summary>
    public static MediaBox First(ReadOnlySpan<byte> boxes)
    {
        if (boxes.Length < HeaderLength)
        {
            return default;
        }

        uint stated = BinaryPrimitives.ReadUInt32BigEndian(boxes);
        return new MediaBox(boxes[..(stated < HeaderLength || stated > boxes.Length ? boxes.Length : (int)stated)]);
    }

    /// <summary>The content of the first box of a type; empty where there is none.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> type)
    {
        for (MediaBox box = First(boxes); box.Length > 0; boxes = boxes[box.Length..], box = First(boxes))
        {
            if (box.Is(type))
            {
                return box.Content;
            }
        }

        return [];
    }

    public bool Is(ReadOnlySpan<byte> type) => _bytes[4..HeaderLength].SequenceEqual(type);
}
