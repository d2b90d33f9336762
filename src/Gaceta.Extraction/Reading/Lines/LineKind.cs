namespace Gaceta.Extraction.Reading.Lines;

/// <summary>What a line is by its own form, before its neighbours are looked at.</summary>
internal enum LineKind
{
    /// <summary>A paragraph: one or more sentences.</summary>
    Prose,

    /// <summary>Words without the end of a sentence: a title, a heading, a name, or a link's text.</summary>
    Bare,

    ListItem,

    /// <summary>Code or a table.</summary>
    Fixed,

    /// <summary>A post of a social network with its attribution.</summary>
    Post,

    /// <summary>States title, date, byline or another field, and nothing else.</summary>
    Facts,

    /// <summary>An image, by its address.</summary>
    Image,

    /// <summary>Caption or credit of an image.</summary>
    Caption,

    /// <summary>Signs without a word.</summary>
    Rule,

    /// <summary>A link to another article.</summary>
    Teaser,

    /// <summary>The heading of a list of links or comments.</summary>
    ListHead,

    /// <summary>The line above a reader's comment.</summary>
    Comment,

    /// <summary>A site's own words: its menus, buttons, notices and requests.</summary>
    Furniture,
}
