using System.Collections.Frozen;
using System.Text;

namespace Gaceta.Extraction.Reading;

/// <summary>
/// Mends text whose UTF-8 a program on its way took for Windows-1252: <c>votaciÃ³n</c>, <c>â€œ</c>. Each such run of characters is what the bytes
/// of one character look like.
/// </summary>
internal static class Mojibake
{
    /// <summary>So many runs are no chance: in no language does a text of some sentences hold three of them.</summary>
    private const int LeastRuns = 3;

    /// <summary>The bytes of a run at most: four make one character.</summary>
    private const int LongestRun = 4;

    /// <summary>Windows-1252 has no letter for one byte of the closing quotation mark, and programs put this sign in its place.</summary>
    private const char Lost = '\uFFFD';
    private const byte LostQuote = 0x9D;

    /// <summary>What Windows-1252 has in the places where Latin-1 has control characters.</summary>
    private static readonly FrozenDictionary<char, byte> AboveLatin1 = Enumerable.Range(0x80, 0x20)
        .Select(value => (Letter: Encoding.GetEncoding(1252).GetString([(byte)value])[0], Value: (byte)value))
        .Where(pair => pair.Letter > '\u00FF')
        .ToFrozenDictionary(pair => pair.Letter, pair => pair.Value);

    /// <summary>The text as it was, or mended where it holds such runs and more of them than letters with accents.</summary>
    public static string Mend(string text)
    {
        if (!text.AsSpan().ContainsAny('Ã', 'â', 'Â'))
        {
            return text;
        }

        var mended = new StringBuilder(text.Length);
        (int runs, int accents) = (0, 0);
        for (int i = 0; i < text.Length; i++)
        {
            if (Run(text.AsSpan(i)) is { } run)
            {
                mended.Append(run.Meant);
                runs++;
                i += run.Length - 1;
            }
            else
            {
                mended.Append(text[i]);
                accents += text[i] > '\u007F' && char.IsLetter(text[i]) ? 1 : 0;
            }
        }

        return runs >= LeastRuns && runs > accents ? mended.ToString() : text;
    }

    /// <summary>What the characters stand for when their bytes are UTF-8; null when they are none.</summary>
    private static (string Meant, int Length)? Run(ReadOnlySpan<char> text)
    {
        int length = text[0] switch { >= 'Â' and <= 'ß' => 2, >= 'à' and <= 'ï' => 3, >= 'ð' and <= 'ô' => 4, _ => 0 };
        if (length == 0 || text.Length < length)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[LongestRun];
        for (int i = 0; i < length; i++)
        {
            if ((text[i] == Lost && i == 2 && bytes[1] == 0x80 ? LostQuote : ByteOf(text[i])) is not { } value || (i > 0 && value is < 0x80 or > 0xBF))
            {
                return null;
            }

            bytes[i] = value;
        }

        return Rune.DecodeFromUtf8(bytes[..length], out Rune meant, out int used) == System.Buffers.OperationStatus.Done && used == length ? (meant.ToString(), length) : null;
    }

    /// <summary>The five bytes that Windows-1252 leaves undefined travel as control characters.</summary>
    private static byte? ByteOf(char letter) => letter <= '\u00FF' ? (byte)letter : AboveLatin1.TryGetValue(letter, out byte value) ? value : null;
}
