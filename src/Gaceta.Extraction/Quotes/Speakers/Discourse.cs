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

    /// <summary>Nouns between a preposition and the name that it governs: "of the environmental campaign group Falk".</summary>
    private const int LongestNoun = 4;

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
        HasOnePerson = actors.Count(a => a.Kind == ActorKind.Person) == 1;
        Quoted = [.. QuotedSpans.Find(body, position => SaysAt(TokenFrom(position)))];
        _at = Place();
        FreeRoles.Clear(this, _at);
        _silenced = new bool[Text.Count];
        foreach (QuotedSpan quoted in Quoted)
        {
            Silence(quoted);
        }
    }

    public ImmutableArray<ArticleActor> Actors { get; }

    /// <summary>All that the body sets off as somebody's words, in text order.</summary>
    public ImmutableArray<QuotedSpan> Quoted { get; }

    public TokenizedText Text { get; }

    public Vocabulary Vocabulary => _scene.Vocabulary;

    public Speech Speech { get; }

    /// <summary>The mention that covers a token; null when none does.</summary>
    public Named? At(int token) => token >= 0 && token < _at.Length ? _at[token] : null;

    public bool Is(int token, SpeechRole role) => token >= 0 && token < _roles.Length && (_roles[token] & role) != 0;

    public bool Is(int token, WordRole role) => _scene.Is(token, role);

    /// <summary>One of such pronouns that no preposition governs: "en él" speaks of a thing or an object.</summary>
    public bool IsSubjectPronoun(int token, SpeechRole kinds) =>
        Is(token, kinds) && (Vocabulary.HeadsComeLast || !Is(token - 1, SpeechRole.Preposition) || IsConjunction(token - 1) || Is(token - 1, SpeechRole.ClauseOpener));

    /// <summary>An article, and no pronoun with its letters: él.</summary>
    public bool IsArticle(int token) => Is(token, WordRole.Article) && !Is(token, SpeechRole.Male | SpeechRole.Female);

    public bool IsConjunction(int token) => Is(token, WordRole.Conjunction);

    public bool IsTitle(int token) => TitleAt(token) is not null;

    /// <summary>The office that a title at the token means; null when none begins there.</summary>
    public string? TitleAt(int token) => _scene.Phrase(token, PhraseKind.Title)?.Value.Key;

    /// <summary>A noun for a person: a title, woman, sister; behind an article also a nationality, "el argentino".</summary>
    public bool IsPerson(int token) =>
        (Is(token, SpeechRole.PersonNoun | SpeechRole.MaleWord | SpeechRole.FemaleWord) && !IsArticle(token)) || IsTitle(token)
        || (IsArticle(token - 1) && token < Text.Count && Text[token].Shape == TokenShape.Lower && _scene.Phrase(token, PhraseKind.Demonym) is not null);

    /// <summary>Whether tokens name a person whom no preposition governs.</summary>
    public bool HasPersonNamed(int first, int end) =>
        Enumerable.Range(first, Math.Max(0, end - first)).Any(i => At(i) is { Actor.Kind: ActorKind.Person } named && !IsGoverned(named.First));

    public bool HasPerson(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsPerson(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word in small letters with the ending of a finite verb that is no common word.</summary>
    public bool IsVerbByEnding(int token) =>
        Text[token].Shape == TokenShape.Lower && !Is(token, WordRole.Common) && Vocabulary.EndsLikeVerb(Text.Written(token));

    /// <summary>"adding", "añadiendo": a form that opens a clause of its own.</summary>
    public bool IsParticiple(int token) => Text[token].Shape == TokenShape.Lower && Speech.IsParticiple(Text[token].Folded);

    public bool IsAdverb(int token) =>
        Text[token].Shape == TokenShape.Lower
        && (Is(token, WordRole.Acting) || Is(token, SpeechRole.Adverb) || Vocabulary.EndsLikeAdverb(Text[token].Folded));

    public int? EndOfVerb(int token) => Is(token, SpeechRole.Verb) ? Speech.EndOf(SpeechRole.Verb, Text, token) : null;

    /// <summary>"aseguran", "han dicho": where verbs tell how many speak, the ending does; "en su opinión" is no verb.</summary>
    public bool IsPlural((int First, int End) verb) =>
        EndOfVerb(verb.First) is not null && Speech.PluralEndings.Any(ending => Text[verb.First].Folded.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>"The prosecutor asked whether she knew": not so "se preguntó", "se le preguntó".</summary>
    public bool IsAsking(int token) =>
        Is(token, SpeechRole.Asking) && Speech.EndOf(SpeechRole.Asking, Text, token) is not null && !IsArticle(token - 1) && !Is(token - 1, SpeechRole.Reflexive) && !Is(token - 2, SpeechRole.Reflexive);

    /// <summary>The index behind words like "according to" that begin at a token; null when none do.</summary>
    public int? EndOfAccording(int token) =>
        (Is(token, SpeechRole.According) ? Speech.EndOf(SpeechRole.According, Text, token) : null) ?? EndOfAccordingToThem(token);

    /// <summary>The same for words like "in her view", behind which nobody is named.</summary>
    public int? EndOfAccordingToThem(int token) =>
        Is(token, SpeechRole.AccordingToThem) ? Speech.EndOf(SpeechRole.AccordingToThem, Text, token) : null;

    /// <summary>Whether a preposition stands before a name, or before its article and nouns: "of the campaign group Falk".</summary>
    /// <param name="from">Prepositions before this token do not count.</param>
    public bool IsGoverned(int first, int from = 0)
    {
        bool person = At(first) is { Actor.Kind: ActorKind.Person };
        int before = first - 1;
        while (before > first - LongestNoun && before >= 0 && Text.SameBlock(before, first) && !Is(before, SpeechRole.Preposition)
            && ((!person && Is(before, WordRole.OrganizationNoun | WordRole.OrganizationHead)) || Is(before, WordRole.TitleModifier) || IsTitle(before)) && Text[before].Shape == TokenShape.Lower)
        {
            before--;
        }

        before -= IsArticle(before) && !Is(before, SpeechRole.Preposition) ? 1 : 0;
        before -= before > from && IsOpeningMark(before) ? 1 : 0;
        return before >= from && Is(before, SpeechRole.Preposition) && !Is(before - 1, SpeechRole.Presenting);
    }

    /// <summary>"en declaraciones a Radio Falk", "told the agency Falk", "dijo a Falk": an organisation to which somebody spoke; not so "acusa a Falk de".</summary>
    public bool IsTold(Named named)
    {
        int before = named.First - 1;
        before -= IsArticle(before) && !Is(before, SpeechRole.Preposition) ? 1 : 0;
        return named.Actor.Kind == ActorKind.Organization
            && (Is(before, SpeechRole.Addressing)
                || (Is(before, SpeechRole.Preposition) && (Is(before - 1, SpeechRole.Interview) || (EndOfVerb(before - 1) is not null && !Is(named.End, SpeechRole.Preposition)))));
    }

    private bool IsOpeningMark(int token) => Text[token].Is('“') || Text[token].Is('«') || Text[token].Is('‘') || (Text[token].Is('"') && Text[token].Span.End == Text[token + 1].Span.Start);

    /// <summary>The first token of the sentence that a token is in.</summary>
    public int StartOfSentence(int token)
    {
        int start = token;
        while (start > Math.Max(0, token - Clause.LongestSentence) && Text.SameBlock(start - 1, token) && !Text.EndsSentence(start - 1))
        {
            start--;
        }

        return start;
    }

    public bool OpensSentence(int token) => StartOfSentence(token) == token;

    /// <summary>The first token of the clause that a token is in, behind a semicolon or ", but".</summary>
    public int StartOfClause(int token)
    {
        int first = StartOfSentence(token);
        int start = token;
        while (start > first && !Text[start].Is(';') && !(Text[start].Is(',') && Is(start + 1, SpeechRole.Coordinator)))
        {
            start--;
        }

        return start;
    }

    /// <summary>Whether any word of some tokens is the narrator's.</summary>
    public bool IsNarrated(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!_silenced[i] && Text[i].IsWord)
            {
                return true;
            }
        }

        return false;
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

    private bool SaysAt(int token) => token < Text.Count && (EndOfVerb(token) is not null || IsVerbByEnding(token));

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

    /// <summary>"Ríos's", "the Ríos campaign spokesman Juan Paz": a name that says whose, and before the noun of another's office.</summary>
    public bool Modifies(Named named) => IsGenitive(named.End) || (Vocabulary.HeadsComeLast && IsBeforeOffice(named.End));

    private bool IsBeforeOffice(int first)
    {
        int end = first;
        while (end < first + LongestNoun && end < Text.Count && Text[end].Shape == TokenShape.Lower && At(end) is null && EndOfVerb(end) is null && !Is(end, WordRole.Common))
        {
            end++;
        }

        return end > first && IsPerson(end - 1) && At(end) is { Actor.Kind: ActorKind.Person };
    }

    public bool IsGenitive(int end) => end >= 0 && end < Text.Count && Text[end].Shape == TokenShape.Possessive;
}
