using System.Collections.Immutable;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.Markdown;

/// <summary>The last paragraph of a Markdown quotation, when it begins with a dash, tells whose words these are.</summary>
internal static class QuotationAttributions
{
    private const string Dash = "— ";

    /// <summary>Takes the attribution off the end of a quotation, and gives it to the paragraph before it.</summary>
    /// <param name="first">Index of the quotation's first block.</param>
    public static void Attach(ImmutableArray<Block>.Builder blocks, int first)
    {
        if (blocks.Count - first < 2 || blocks[^1] is not { Kind: BlockKind.Quotation } line || !line.Text.StartsWith(Dash, StringComparison.Ordinal))
        {
            return;
        }

        Attribution? post = PostReader.Read(line.Text, language: null)?.Attribution;
        string? address = line.Inlines.FirstOrDefault(i => i.Kind == InlineKind.Link)?.Address;
        blocks.RemoveAt(blocks.Count - 1);
        blocks[^1] = blocks[^1] with
        {
            Kind = post is null ? BlockKind.Quotation : BlockKind.Post,
            Address = address,
            Attribution = post ?? new Attribution(line.Text[Dash.Length..]) { Words = line.Text },
        };
    }
}
