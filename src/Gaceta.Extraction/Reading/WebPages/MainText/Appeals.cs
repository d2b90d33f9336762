using System.Collections.Immutable;
using Gaceta.Extraction.Lexicons;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Short paragraphs that ask the reader for something: money, an address, a visit to another page.</summary>
internal sealed class Appeals(ImmutableArray<PageBlock> article)
{
    /// <summary>An article with so many paragraphs that say "you" speaks to its readers all along, and so says nothing of the page by it.</summary>
    private const int Often = 2;

    /// <summary>A longer paragraph speaks of the matter as well, in UTF-16 units.</summary>
    private const int Longest = 320;

    /// <summary>A paragraph all in bold leads elsewhere when so much of it is a link: "Love strange museums? Join the club."</summary>
    private const double LinkedAppeal = 0.3;

    private static readonly PhraseSet Beginnings = new(Lexicon.All.SelectMany(l => l.Pages.Appeals));

    private static readonly PhraseSet You = new(Lexicon.All.SelectMany(l => l.Pages.You));

    private static readonly char[] Quotes = ['"', '“', '”', '«', '»'];

    /// <summary>The last paragraphs may be appeals themselves, when they hold a link.</summary>
    private const int MayBeAppeals = 2;

    /// <summary>A paragraph that is linked farther may lead elsewhere.</summary>
    private const double LittleLinked = 0.3;

    private readonly bool _speaksToReader = SpeaksToReader([.. article.Where(b => b.IsProse)]);

    /// <summary>Whether a sentence begins like an appeal, or the reader is addressed with a link that speaks of the site.</summary>
    public bool Is(PageBlock block) => CanBe(block)
        && block.Tokens is var words
        && ((IsSetApart(block) && block.LinkDensity > LinkedAppeal) || BeginsLikeOne(words) || (!_speaksToReader && AddressReader(words) && LinkWords(block).Any(link => ReadingWords.Site.IsIn(link))));

    /// <summary>Behind the article's last sentence a link and "you" are enough.</summary>
    public bool IsAtEnd(PageBlock block) => !_speaksToReader && CanBe(block) && (block.LinkLength > 0 || IsSetApart(block)) && AddressReader(block.Tokens);

    private static bool SpeaksToReader(PageBlock[] prose) => prose
        .Where((b, i) => (b.LinkLength == 0 || (i < prose.Length - MayBeAppeals && b.LinkDensity < LittleLinked)) && b.Text.AsSpan().IndexOfAny(Quotes) < 0 && AddressReader(b.Tokens))
        .Count() >= Often;

    /// <summary>All in emphasis.</summary>
    private static bool IsSetApart(PageBlock block) =>
        block.Block.Inlines.Any(i => i.Kind is InlineKind.Emphasis or InlineKind.Strong && i.Span.Length >= block.Text.Length - 1);

    /// <summary>Whether the words speak to a reader.</summary>
    public static bool AddressReader(ImmutableArray<TextToken> words) => You.IsIn(words);

    private static bool CanBe(PageBlock block) =>
        block.Block.Kind == BlockKind.Paragraph && block.Text.Length is > 0 and <= Longest && block.Text.AsSpan().IndexOfAny(Quotes) < 0;

    private static bool BeginsLikeOne(ImmutableArray<TextToken> words) => Enumerable.Range(0, words.Length)
        .Any(i => (i == 0 || words[i - 1].Kind == TextTokenKind.Sign) && Beginnings.MatchAt(words, i) > 0);

    private static IEnumerable<ImmutableArray<TextToken>> LinkWords(PageBlock block) =>
        block.Block.Inlines.Where(i => i.Kind == InlineKind.Link).Select(i => TextTokens.Of(i.Span.In(block.Text)));
}
