using System.Collections.Immutable;
using Gaceta.Extraction.Lexicons;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Short paragraphs that ask the reader for something: money, an address, a visit to another page.</summary>
internal static class Appeals
{
    /// <summary>A longer paragraph speaks of the matter as well, in UTF-16 units.</summary>
    private const int Longest = 320;

    private static readonly PhraseSet Beginnings = new(Lexicon.All.SelectMany(l => l.Pages.Appeals));

    private static readonly PhraseSet You = new(Lexicon.All.SelectMany(l => l.Pages.You));

    private static readonly char[] Quotes = ['"', '“', '”', '«', '»'];

    /// <summary>Whether a sentence begins like an appeal, or the reader is addressed with a link that speaks of the site.</summary>
    public static bool Is(PageBlock block) => CanBe(block)
        && TextTokens.Of(block.Text) is var words
        && (BeginsLikeOne(words) || (AddressReader(words) && LinkWords(block).Any(link => ReadingWords.Site.IsIn(link))));

    /// <summary>Behind the article's last sentence a link and "you" are enough.</summary>
    public static bool IsAtEnd(PageBlock block) => CanBe(block) && block.LinkLength > 0 && AddressReader(TextTokens.Of(block.Text));

    /// <summary>Whether the words speak to a reader.</summary>
    public static bool AddressReader(ImmutableArray<TextToken> words) => You.IsIn(words);

    private static bool CanBe(PageBlock block) =>
        block.Block.Kind == BlockKind.Paragraph && block.Text.Length is > 0 and <= Longest && block.Text.AsSpan().IndexOfAny(Quotes) < 0;

    private static bool BeginsLikeOne(ImmutableArray<TextToken> words) => Enumerable.Range(0, words.Length)
        .Any(i => (i == 0 || words[i - 1].Kind == TextTokenKind.Sign) && Beginnings.MatchAt(words, i) > 0);

    private static IEnumerable<ImmutableArray<TextToken>> LinkWords(PageBlock block) =>
        block.Block.Inlines.Where(i => i.Kind == InlineKind.Link).Select(i => TextTokens.Of(i.Span.In(block.Text)));
}
