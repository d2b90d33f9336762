using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Recognition;
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

    /// <summary>Nouns between a preposition and the name that it governs: "of the environmental campaign group Falk".</summary>
    private const int LongestNoun = 4;

    private readonly Scene _scene;
    private readonly SpeechRole[] _roles;
    private readonly Named?[] _at;

    public Discourse(Scene scene, Speech speech, ImmutableArray<ArticleActor> actors)
    {
        _scene = scene;
        Text = scene.Text;
        Speech = speech;
        _roles = new SpeechRole[Text.Count];
        for (int i = 0; i < Text.Count; i++)
        {
            TextSpan span = Text[i].Span;
            _roles[i] = speech.RolesOf(Text[i].Folded, Text.Text.AsSpan(span.Start, span.Length));
        }

        HasOnePerson = actors.Count(a => a.Kind == ActorKind.Person) == 1;
        _at = Place(Text, actors);
    }

    public TokenizedText Text { get; }

    public Vocabulary Vocabulary => _scene.Vocabulary;

    public Speech Speech { get; }

    /// <summary>The mention that covers a token; null when none does.</summary>
    public Named? At(int token) => token >= 0 && token < _at.Length ? _at[token] : null;

    public bool Is(int token, SpeechRole role) => token >= 0 && token < _roles.Length && (_roles[token] & role) != 0;

    public bool Is(int token, WordRole role) => _scene.Is(token, role);

    public bool IsArticle(int token) => Is(token, WordRole.Article);

    public bool IsConjunction(int token) => Is(token, WordRole.Conjunction);

    public bool IsTitle(int token) => TitleAt(token) is not null;

    /// <summary>The office that a title at the token means; null when none begins there.</summary>
    public string? TitleAt(int token) => _scene.Phrase(token, PhraseKind.Title)?.Value.Key;

    /// <summary>A word in small letters with the ending of a finite verb that is no common word.</summary>
    public bool IsVerbByEnding(int token) =>
        Text[token].Shape == TokenShape.Lower && !Is(token, WordRole.Common) && Vocabulary.EndsLikeVerb(Text.Written(token));

    /// <summary>"adding", "añadiendo": a form that opens a clause of its own.</summary>
    public bool IsParticiple(int token) => Text[token].Shape == TokenShape.Lower && Speech.IsParticiple(Text[token].Folded);

    public bool IsAdverb(int token) =>
        Text[token].Shape == TokenShape.Lower
        && (Is(token, WordRole.Acting) || Is(token, SpeechRole.Adverb) || Vocabulary.EndsLikeAdverb(Text[token].Folded));

    public int? EndOfVerb(int token) => Is(token, SpeechRole.Verb) ? Speech.EndOf(SpeechRole.Verb, Text, token) : null;

    /// <summary>The index behind words like "according to" that begin at a token; null when none do.</summary>
    public int? EndOfAccording(int token) => Is(token, SpeechRole.According) ? Speech.EndOf(SpeechRole.According, Text, token) : null;

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

    /// <summary>Whether a preposition stands before a name, or before its article and nouns: "of the campaign group Falk".</summary>
    /// <param name="from">Prepositions before this token do not count.</param>
    public bool IsGoverned(int first, int from = 0)
    {
        int before = first - 1;
        while (before > first - LongestNoun && before >= 0 && Text.SameBlock(before, first) && !Is(before, SpeechRole.Preposition)
            && (Is(before, WordRole.OrganizationNoun | WordRole.OrganizationHead | WordRole.TitleModifier) || IsTitle(before)) && Text[before].Shape == TokenShape.Lower)
        {
            before--;
        }

        before -= IsArticle(before) && !Is(before, SpeechRole.Preposition) ? 1 : 0;
        return before >= from && Is(before, SpeechRole.Preposition);
    }

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

    /// <summary>Whether the article names one person alone.</summary>
    public bool HasOnePerson { get; }

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
        int before = IsArticle(Math.Max(named.First - 1, 0)) ? named.First - 2 : named.First - 1;
        return (EndOfVerb(named.End) is not null && Text.SameBlock(named.First, named.End))
            || (EndOfVerb(before) is not null && Text.SameBlock(before - 1, named.First) && Text[before - 1].Shape == TokenShape.Mark);
    }

    /// <summary>
    /// Of the sentence that ends before <paramref name="end"/>: who speaks in it; else its first name that no preposition governs; else its last,
    /// unless a pronoun is its subject.
    /// </summary>
    private Named? SubjectOf(int start, int end, Func<ArticleActor, bool> may)
    {
        bool taken = start < end && Is(start, SpeechRole.Pronoun);
        Named? subject = null;
        Named? last = null;
        for (int i = start; i < end; i++)
        {
            if (_at[i] is not { } named || named.First != i || !may(named.Actor))
            {
                continue;
            }

            if (Speaks(named))
            {
                return named;
            }

            subject ??= IsGoverned(i) || IsGenitive(named.End) ? null : named;
            last = named;
        }

        return subject ?? (taken ? null : last);
    }

    /// <summary>Whom a sentence is about, of the tokens from <paramref name="start"/> to before <paramref name="end"/>; null when it names nobody but in passing.</summary>
    public Named? SubjectOf(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_at[i] is { } named && named.First == i && named.Actor.Kind != ActorKind.State && !IsGoverned(i) && !IsGenitive(named.End))
            {
                return named;
            }
        }

        return null;
    }

    public bool IsGenitive(int end) => end < Text.Count && Text[end].Shape == TokenShape.Possessive;
}
