using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;
using Gaceta.Extraction.Quotes.Marks;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>A text with its actors' mentions, and what a search for speakers asks of both.</summary>
internal sealed class Discourse
{
    /// <summary>Tokens of a quote in which nobody is looked for.</summary>
    private const int FewestSilenced = 4;

    private readonly Scene _scene;
    private readonly SpeechRole[] _roles;
    private readonly Named?[] _at;
    private readonly bool[] _silenced;

    public Discourse(Body body, Scene scene, Speech speech, ImmutableArray<ArticleActor> actors)
    {
        _scene = scene;
        Text = scene.Text;
        Speech = speech;
        _roles = new SpeechRole[Text.Count];
        for (int i = 0; i < Text.Count; i++)
        {
            _roles[i] = IsAcronym(i) ? SpeechRole.None : speech.RolesOf(Text[i], Text.Written(i));
        }

        Actors = actors;
        Topic = actors.FirstOrDefault(a => a.Kind == ActorKind.Person);
        HasOnePerson = actors.Count(a => a.Kind == ActorKind.Person) == 1;
        _at = Place();
        FreeRoles.Clear(this, _at);
        Interview = new(this, body);
        Quoted = WithoutPullQuotes([.. QuotedSpans.Find(body, position => SaysAt(TokenFrom(position)), block => Interview.In(block)?.Words)], body);
        Terms = new(this);
        _silenced = new bool[Text.Count];
        foreach (QuotedSpan quoted in Quoted)
        {
            Silence(quoted);
        }
    }

    public ImmutableArray<ArticleActor> Actors { get; }

    /// <summary>All that the body sets off as somebody's words, in text order.</summary>
    public ImmutableArray<QuotedSpan> Quoted { get; }

    /// <summary>What the article sets off by labels.</summary>
    public Interview Interview { get; }

    /// <summary>What stands in marks again and again.</summary>
    public MarkedTerms Terms { get; }

    public TokenizedText Text { get; }

    public Vocabulary Vocabulary => _scene.Vocabulary;

    public Speech Speech { get; }

    /// <summary>The mention that covers a token; null when none does.</summary>
    public Named? At(int token) => token >= 0 && token < _at.Length ? _at[token] : null;

    public bool Is(int token, SpeechRole role) => token >= 0 && token < _roles.Length && (_roles[token] & role) != 0;

    public bool Is(int token, WordRole role) => _scene.Is(token, role);

    /// <summary>The phrase of a kind that begins at a token; null when none does.</summary>
    public (Phrase Value, int End)? Phrase(int token, PhraseKind kind) => _scene.Phrase(token, kind);

    /// <summary>Whether a token is quoted, and so silent in a search for speakers.</summary>
    public bool IsSilenced(int token) => _silenced[token];

    /// <summary>An article, and no pronoun with its letters: él.</summary>
    public bool IsArticle(int token) => Is(token, WordRole.Article) && !Is(token, SpeechRole.Male | SpeechRole.Female);

    public bool IsConjunction(int token) => Is(token, WordRole.Conjunction);

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

    /// <summary>The person whom the article names first.</summary>
    public ArticleActor? Topic { get; }

    /// <summary>Whether the article names one person alone.</summary>
    public bool HasOnePerson { get; }

    private ImmutableArray<QuotedSpan> WithoutPullQuotes(ImmutableArray<QuotedSpan> quoted, Body body)
    {
        QuotedSpan[] apart = [.. quoted.Where(q => body.Blocks[q.Block].Kind != BlockKind.Post && q.Form is QuoteForm.Block or QuoteForm.Marks && q.Outer == body.SpanOf(q.Block))];
        var pulls = new PullQuotes(Text, apart);
        return apart.Length == 0 ? quoted : [.. quoted.Except(apart.Where(q => pulls.Repeats([.. Words(q)])))];
    }

    private IEnumerable<int> Words(QuotedSpan quoted) =>
        Enumerable.Range(TokenFrom(quoted.Span.Start), TokenFrom(quoted.Span.End) - TokenFrom(quoted.Span.Start)).Where(i => Text[i].IsWord);

    private bool SaysAt(int token) => token < Text.Count && (this.EndOfVerb(token) is not null || this.IsVerbByEnding(token));

    /// <summary>The WHO says, and not who.</summary>
    private bool IsAcronym(int token) => Text[token].Shape == TokenShape.Upper && !Text.IsHeadline(token);

    private Named?[] Place()
    {
        var at = new Named?[Text.Count];
        foreach (ArticleActor actor in Actors)
        {
            foreach (Mention mention in actor.Mentions)
            {
                int first = TokenFrom(mention.Span.Start);
                int end = first;
                while (end < Text.Count && Text[end].Span.End <= mention.Span.End)
                {
                    end++;
                }

                var named = new Named(first, end, actor) { IsRole = mention.Rule == "role" };
                for (int i = first; i < end; i++)
                {
                    at[i] = at[i] is { } outer && outer.End - outer.First > end - first ? outer : named;
                }
            }
        }

        return at;
    }

    /// <summary>Who is named inside a quote, and what is said there, tells nothing about who speaks. A word or two in marks may be a name in the narrator's words.</summary>
    private void Silence(QuotedSpan quoted)
    {
        (int first, int end) = (TokenFrom(quoted.Span.Start), TokenFrom(quoted.Span.End));
        if (end - first >= FewestSilenced)
        {
            _silenced.AsSpan(first, end - first).Fill(true);
            Array.Clear(_at, first, end - first);
            Array.Clear(_roles, first, end - first);
        }
    }
}
