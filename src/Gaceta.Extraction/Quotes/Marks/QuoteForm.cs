namespace Gaceta.Extraction.Quotes.Marks;

/// <summary>How a quote is set off from the text around it.</summary>
internal enum QuoteForm
{
    Marks,

    /// <summary>Marks that open a paragraph and are closed in none, or in a later one, as quotes of several paragraphs are set.</summary>
    Continued,

    /// <summary>Speech behind a dash, as Spanish sets it: <c>—No —dijo—.</c></summary>
    Dash,

    /// <summary>A quotation block or a post.</summary>
    Block,

    /// <summary>An answer behind a label, as interviews set it: <c>R. Nunca.</c></summary>
    Answer,
}
