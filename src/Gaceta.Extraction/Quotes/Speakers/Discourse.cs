using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>A text with its actors' mentions, and what a search for speakers asks of both.</summary>
internal sealed class Discourse
{
    /// <summary>How many blocks back a pronoun reaches. From the labelled passages: with one, statements over several paragraphs lose their speaker.</summary>
    private const int Reach = 3;

    private readonly Named?[] _at;
    private readonly Named?[] _speaking;

    public Discourse(TokenizedText text, Vocabulary vocabulary, Speech speech, ImmutableArray<ArticleActor> actors)
    {
        Text = text;
        Vocabulary = vocabulary;
        Speech = speech;
        _at = Place(text, actors);
        _speaking = [.. _at.Select(m => m is { } named && Speaks(named) ? m : null)];
    }

    public TokenizedText Text { get; }

    public Vocabulary Vocabulary { get; }

    public Speech Speech { get; }

    /// <summary>The mention that covers a token; null when none does.</summary>
    public Named? At(int token) => token >= 0 && token < _at.Length ? _at[token] : null;

    public bool Is(int token, SpeechRole role) => token >= 0 && token < Text.Count && Speech.Is(Text[token], role);

    public bool IsArticle(int token) => token >= 0 && token < Text.Count && Vocabulary.Is(Text[token], WordRole.Article);

    public bool IsTitle(int token) => token < Text.Count && Vocabulary.PhraseAt(Text, token, PhraseKind.Title) is not null;

    public bool IsAdverb(int token) =>
        Text[token].Shape == TokenShape.Lower
        && (Vocabulary.Is(Text[token], WordRole.Acting) || Vocabulary.AdverbEndings.Any(e => Text[token].Folded.EndsWith(e, StringComparison.Ordinal)));

    public int? EndOfVerb(int token) => token >= 0 && token < Text.Count && Text[token].IsWord ? Speech.EndOf(SpeechRole.Verb, Text, token) : null;

    /// <summary>The last actor before a token that was seen speaking and may be meant; failing that, the last one named.</summary>
    public Named? LastBefore(int token, Func<ArticleActor, bool> may) => Last(_speaking, token, may) ?? Last(_at, token, may);

    /// <summary>Index of the first token at or behind a place of the text.</summary>
    public int TokenFrom(int position)
    {
        (int low, int high) = (0, Text.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Text[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private Named?[] Place(TokenizedText text, ImmutableArray<ArticleActor> actors)
    {
        var at = new Named?[text.Count];
        foreach (ArticleActor actor in actors)
        {
            foreach (Mention mention in actor.Mentions)
            {
                int first = TokenFrom(mention.Span.Start);
                int end = first;
                while (end < text.Count && text[end].Span.End <= mention.Span.End)
                {
                    end++;
                }

                for (int i = first; i < end; i++)
                {
                    at[i] = new Named(first, end, actor);
                }
            }
        }

        return at;
    }

    /// <summary>A verb of saying stands right behind the mention, or right before it without a subject of its own.</summary>
    private bool Speaks(Named named)
    {
        int before = Vocabulary.Is(Text[Math.Max(named.First - 1, 0)], WordRole.Article) ? named.First - 2 : named.First - 1;
        return (EndOfVerb(named.End) is not null && Text.SameBlock(named.First, named.End))
            || (EndOfVerb(before) is not null && Text.SameBlock(before - 1, named.First) && Text[before - 1].Shape == TokenShape.Mark);
    }

    private Named? Last(Named?[] mentions, int token, Func<ArticleActor, bool> may)
    {
        int block = token < Text.Count ? Text[token].Block : int.MaxValue;
        for (int i = Math.Min(token, Text.Count) - 1; i >= 0 && Text[i].Block >= block - Reach; i--)
        {
            if (mentions[i] is { } named && may(named.Actor))
            {
                return named;
            }
        }

        return null;
    }
}
