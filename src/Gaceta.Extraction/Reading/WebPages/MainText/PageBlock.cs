using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>A block of a page before it is known whether it belongs to the article.</summary>
/// <param name="element">The element that makes the block; of text loose in a container, the container.</param>
/// <param name="linkLength">How much of the text is linked, in UTF-16 units.</param>
internal sealed class PageBlock(Block block, IElement element, int linkLength)
{
    /// <summary>
    /// Length from which text is prose without regard to how it ends, in UTF-16 units. Below 60 menus and teasers come in; above 100
    /// articles in short paragraphs begin too late.
    /// </summary>
    private const int LongText = 80;

    /// <summary>Shortest sentence that counts as prose when it ends like one: shorter ones are exclamations of teasers and buttons.</summary>
    private const int ShortSentence = 25;

    private ImmutableArray<TextToken> _tokens;

    public Block Block => block;

    public IElement Element => element;

    public int LinkLength => linkLength;

    public string Text => Block.Text;

    public ImmutableArray<TextToken> Tokens => _tokens.IsDefault ? _tokens = TextTokens.Of(Text) : _tokens;

    /// <summary>The same place on the page with other words.</summary>
    public PageBlock With(Block other) => new(other, element, linkLength);

    public bool IsHeading => Block.Kind == BlockKind.Heading;

    /// <summary>From 0 to 1; 0 for a block without text.</summary>
    public double LinkDensity => Text.Length == 0 ? 0 : (double)LinkLength / Text.Length;

    /// <summary>Whether the block reads as running text of an article, judged by itself.</summary>
    public bool IsProse => !IsHeading && LinkDensity < 0.5
        && (Text.Length >= LongText || (Text.Length >= ShortSentence && EndsSentence));

    public bool EndsSentence
    {
        get
        {
            string end = Text.TrimEnd('"', '”', '’', '»', '\'', ')', ']', ' ');
            return end.Length > 0 && end[^1] is '.' or '!' or '?' or '…' or ':' or '。' or '؟';
        }
    }
}
