using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>A text with its actors' mentions, and what a search for speakers asks of both.</summary>
internal sealed class Discourse
{
    /// <summary>How many blocks back a pronoun reaches. From the labelled passages: with one, statements over several paragraphs lose their speaker.</summary>
    private const int Reach = 3;

    /// <summary>The same in tokens, for blocks without end.</summary>
    private const int LongestReach = 600;

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

    public bool Is(int token, SpeechRole role) =>
        token >= 0 && token < Text.Count && (Speech.Is(Text[token], role) || ((role & SpeechRole.Pronoun) != 0 && Speech.IsPronoun(Text[token].Span.In(Text.Text), role)));

    public bool IsArticle(int token) => token >= 0 && token < Text.Count && Vocabulary.Is(Text[token], WordRole.Article);

    public bool IsConjunction(int token) => token >= 0 && Vocabulary.Is(Text[token], WordRole.Conjunction);

    public bool IsTitle(int token) => token < Text.Count && Vocabulary.PhraseAt(Text, token, PhraseKind.Title) is not null;

    /// <summary>A word in small letters with the ending of a finite verb that is no common word.</summary>
    public bool IsVerbByEnding(int token) =>
        Text[token].Shape == TokenShape.Lower && !Vocabulary.Is(Text[token], WordRole.Common)
        && Vocabulary.ActingEndings.Any(e => Text[token].Folded.EndsWith(e, StringComparison.Ordinal));

    /// <summary>"adding", "añadiendo": a form that opens a clause of its own.</summary>
    public bool IsParticiple(int token) => Text[token].Shape == TokenShape.Lower && Speech.IsParticiple(Text[token].Folded);

    public bool IsAdverb(int token) =>
        Text[token].Shape == TokenShape.Lower
        && (Vocabulary.Is(Text[token], WordRole.Acting) || Vocabulary.AdverbEndings.Any(e => Text[token].Folded.EndsWith(e, StringComparison.Ordinal)));

    public int? EndOfVerb(int token) => token >= 0 && token < Text.Count && Text[token].IsWord ? Speech.EndOf(SpeechRole.Verb, Text, token) : null;

    /// <summary>The subject of the nearest sentence before a token that names an actor who may be meant.</summary>
    public Named? LastBefore(int token, Func<ArticleActor, bool> may)
    {
        int end = Math.Min(token, Text.Count);
        int block = token < Text.Count ? Text[token].Block : int.MaxValue;
        int limit = Math.Max(0, end - LongestReach);
        while (end > limit && Text[end - 1].Block >= block - Reach)
        {
            int start = end - 1;
            while (start > limit && Text.SameBlock(start - 1, start) && !Text[start - 1].EndsSentence)
            {
                start--;
            }

            if (SubjectOf(start, end, may) is { } subject)
            {
                return subject;
            }

            end = start;
        }

        return null;
    }

    /// <summary>Whether a preposition stands before a name, or before its article.</summary>
    public bool IsGoverned(int first) =>
        Is(first - 1, SpeechRole.Preposition) || (IsArticle(first - 1) && Is(first - 2, SpeechRole.Preposition));

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
                    at[i] = at[i] is { } outer && outer.End - outer.First > end - first ? outer : new Named(first, end, actor);
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

    /// <summary>Of the sentence that ends before <paramref name="end"/>: who speaks in it; else its first name that no preposition governs; else its last.</summary>
    private Named? SubjectOf(int start, int end, Func<ArticleActor, bool> may)
    {
        Named? subject = null;
        Named? last = null;
        for (int i = start; i < end; i++)
        {
            if (_at[i] is not { } named || named.First != i || !may(named.Actor))
            {
                continue;
            }

            if (_speaking[i] is not null)
            {
                return named;
            }

            subject ??= IsGoverned(i) ? null : named;
            last = named;
        }

        return subject ?? last;
    }
}
