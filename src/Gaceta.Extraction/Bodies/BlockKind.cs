namespace Gaceta.Extraction;

/// <summary>What a <see cref="Block"/> is.</summary>
public enum BlockKind
{
    Paragraph,

    /// <summary>A heading inside the article; <see cref="Block.Level"/> 2 to 6, the title itself being no block.</summary>
    Heading,

    /// <summary>One item of a list; <see cref="Block.Level"/> is the depth from 1, <see cref="Block.Number"/> is set in an ordered list.</summary>
    ListItem,

    /// <summary>A paragraph that quotes another text; may carry an <see cref="Block.Attribution"/>.</summary>
    Quotation,

    /// <summary>A post of a social network, with its <see cref="Block.Attribution"/>.</summary>
    Post,

    /// <summary>Preformatted text, line breaks kept.</summary>
    Code,

    /// <summary>A table: cells of a row parted by a tab, rows by a line break.</summary>
    Table,

    /// <summary>An image: <see cref="Block.Address"/>, perhaps a <see cref="Block.Caption"/>, and no text.</summary>
    Image,

    /// <summary>A thematic break, without text.</summary>
    Break,
}
