using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Quotes.Marks;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>The words around a quote in which its cue may stand.</summary>
/// <param name="First">First token inside the quote.</param>
/// <param name="End">Index behind the last token inside.</param>
/// <param name="SentenceStart">First token of the sentence that runs into the quote; <paramref name="First"/>'s mark when none does.</param>
/// <param name="SentenceEnd">Index behind the last token of the sentence that runs out of it.</param>
internal readonly record struct Clause(int First, int End, int SentenceStart, int SentenceEnd)
{
    /// <summary>Tokens of the longest sentence that is searched; longer ones are lists or broken text, and would cost time without end.</summary>
    public const int LongestSentence = 150;

    public static Clause Around(QuotedSpan quote, Discourse discourse)
    {
        TokenizedText text = discourse.Text;
        int first = discourse.TokenFrom(quote.Span.Start);
        int end = Math.Max(first, discourse.TokenFrom(quote.Span.End));
        int outerStart = discourse.TokenFrom(quote.Outer.Start);
        int outerEnd = discourse.TokenFrom(quote.Outer.End);
        return new(first, end, StartOfSentence(text, outerStart, quote.Block), EndOfSentence(text, end, outerEnd, quote.Block));
    }

    private static int StartOfSentence(TokenizedText text, int open, int block)
    {
        int start = open;
        while (start > Math.Max(0, open - LongestSentence) && text[start - 1].Block == block && !text.EndsSentence(start - 1))
        {
            start--;
        }

        return start;
    }

    /// <summary>Where the quote ended a sentence and a capital follows, nothing runs out of it.</summary>
    private static int EndOfSentence(TokenizedText text, int end, int outerEnd, int block)
    {
        int last = end - 1;
        while (last > 0 && (text[last].Is('’') || text[last].Is('\'') || text[last].Is('”')))
        {
            last--;
        }

        bool over = last >= 0 && outerEnd < text.Count && text[last].Is('.') && text[outerEnd].HasCapital;
        int stop = outerEnd;
        while (!over && stop < Math.Min(text.Count, outerEnd + LongestSentence) && text[stop].Block == block && !text.EndsSentence(stop))
        {
            stop++;
        }

        return stop;
    }
}
