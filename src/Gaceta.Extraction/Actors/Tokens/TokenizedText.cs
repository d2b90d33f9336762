using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Actors.Tokens;

/// <summary>A body as words and marks, and what its capitals tell.</summary>
internal sealed class TokenizedText
{
    /// <summary>Behind one of these a surname stands alone all the same: Mr Blake.</summary>
    private static readonly FrozenSet<string> Honorifics = Lexicon.All
        .SelectMany(lexicon => lexicon.Names.Honorifics).Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);

    private readonly WordTable<Seen> _seen;

    public TokenizedText(string text, ImmutableArray<Token> tokens)
    {
        Text = text;
        Tokens = tokens;
        Styles = CaseStyles.Of(tokens);
        _seen = new(tokens.Length / 4);
        for (int i = 0; i < tokens.Length; i++)
        {
            Note(i);
        }
    }

    public string Text { get; }

    public ImmutableArray<Token> Tokens { get; }

    /// <summary>By index of block.</summary>
    public ImmutableArray<CaseStyle> Styles { get; }

    public ref readonly Token this[int index] => ref Tokens.ItemRef(index);

    public int Count => Tokens.Length;

    public bool IsHeadline(int token) => Styles[this[token].Block] == CaseStyle.Headline;

    /// <summary>Whether the word bears a capital somewhere where only names do.</summary>
    public bool SeenCapital(string folded) => IsSeen(folded, Seen.Capital);

    /// <summary>Whether the word bears a capital with no other name beside it, as surnames do behind the first mention.</summary>
    public bool SeenAlone(string folded) => IsSeen(folded, Seen.Alone);

    /// <summary>The same twice.</summary>
    public bool SeenAloneAgain(string folded) => IsSeen(folded, Seen.AloneAgain);

    /// <summary>The same where no other capital stands beside it at all, be it only that of a sentence.</summary>
    public bool SeenByItself(string folded) => IsSeen(folded, Seen.ByItself);

    /// <summary>The same inside a sentence, where only names bear capitals.</summary>
    public bool SeenAloneInside(string folded) => IsSeen(folded, Seen.AloneInside);

    /// <summary>Whether the word stands in small letters somewhere.</summary>
    public bool SeenLower(string folded) => IsSeen(folded, Seen.Lower);

    /// <summary>Whether a sentence ends with the token. Not with the stop of an abbreviation behind which it goes on: "(D-Ore.) said", "D-Ore., said".</summary>
    public bool EndsSentence(int token) =>
        Tokens[token].EndsSentence
        && !(token + 1 < Tokens.Length && (Tokens[token + 1].Is(',') || Tokens[token + 1].Is(';')) && Tokens[token + 1].Span.Start == Tokens[token].Span.End)
        && !(token + 2 < Tokens.Length && Tokens[token + 1].Is(')') && Tokens[token + 2].Shape == TokenShape.Lower && Tokens[token + 2].Block == Tokens[token].Block);

    /// <summary>Whether the token begins another cell of a table, behind a tabulator, or another row or line of a block.</summary>
    public bool IsCell(int token) => Tokens[token].Span.Start > 0 && Text[Tokens[token].Span.Start - 1] is '\t' or '\n';

    /// <summary>Place in the text of the tokens from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Span.Start, Tokens[end - 1].Span.End);

    /// <summary>The token as it stands.</summary>
    public ReadOnlySpan<char> Written(int token) => Text.AsSpan(Tokens[token].Span.Start, Tokens[token].Span.Length);

    /// <summary>Whether the tokens are these very characters.</summary>
    public bool IsWritten(int first, int end, string words)
    {
        TextSpan span = SpanOf(first, end);
        return Text.AsSpan(span.Start, span.Length).SequenceEqual(words);
    }

    /// <summary>Whether both tokens exist and stand in one block.</summary>
    public bool SameBlock(int a, int b) => a >= 0 && b >= 0 && a < Count && b < Count && this[a].Block == this[b].Block;

    private bool HasCapitalBeside(int index) =>
        (SameBlock(index - 1, index) && Tokens[index - 1].HasCapital && !Tokens[index - 1].StartsSentence && !Honorifics.Contains(Tokens[index - 1].Folded))
        || (SameBlock(index, index + 1) && Tokens[index + 1].HasCapital);

    private void Note(int index)
    {
        ref readonly Token token = ref this[index];
        bool beginsName = token.StartsSentence && SameBlock(index, index + 1) && this[index + 1].HasCapital;
        Seen seen = token.Shape == TokenShape.Lower ? Seen.Lower : Seen.None;
        if (token.HasCapital && Styles[token.Block] == CaseStyle.Sentence)
        {
            bool byItself = !(SameBlock(index - 1, index) && Tokens[index - 1].HasCapital) && !HasCapitalBeside(index);
            seen = (byItself ? Seen.ByItself : Seen.None) | (byItself && !token.StartsSentence ? Seen.AloneInside : Seen.None) | (!HasCapitalBeside(index) ? Seen.Alone : Seen.None) | (!token.StartsSentence || beginsName ? Seen.Capital : Seen.None);
        }

        if (seen != Seen.None)
        {
            Seen before = _seen.Find(token.Folded, token.Hash);
            Seen again = (before & seen & Seen.Alone) != 0 ? Seen.AloneAgain : Seen.None;
            _seen.Set(token.Folded, token.Hash, before | seen | again);
        }
    }

    private bool IsSeen(string folded, Seen how) => (_seen.Find(folded) & how) != 0;

    /// <summary>How a word is written somewhere in the text.</summary>
    [Flags]
    private enum Seen
    {
        None = 0,
        Lower = 1 << 0,
        Capital = 1 << 1,
        Alone = 1 << 2,
        ByItself = 1 << 3,
        AloneInside = 1 << 4,
        AloneAgain = 1 << 5,
    }
}
