using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>Reads text as people paste it.</summary>
internal static class PlainTextReader
{
    public static Draft Read(SourceText source)
    {
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        foreach (string line in source.Text[source.Start..].Split('\n'))
        {
            if (line.Trim() is { Length: > 0 } text)
            {
                blocks.Add(new Block(BlockKind.Paragraph, text));
            }
        }

        return new Draft { Blocks = blocks.ToImmutable() };
    }
}
