using System.Collections.Frozen;
using Gaceta.Extraction.Quotes.Marks;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>
/// Reads what an interview sets off by labels instead of marks: "P. ¿Y ahora? R. Ahora nada.", "Q: … A: …", "Ríos: …". The answers are the words of the
/// person whom the text has named before the first question; behind the name of somebody who does not ask stand that person's.
/// </summary>
internal sealed class Interview
{
    /// <summary>Questions and answers with labels; fewer are no interview.</summary>
    private const int FewestLabels = 2;

    /// <summary>Paragraphs that open with a person's name and a colon; fewer are a list.</summary>
    private const int FewestNames = 3;

    /// <summary>Words behind a person's name and a colon.</summary>
    private const int FewestWords = 4;

    /// <summary>Letters of the longest label.</summary>
    private const int LongestLabel = 12;

    private readonly Dictionary<int, (QuotedSpan Words, ArticleActor Speaker)> _said = [];

    public Interview(Discourse discourse, Body body)
    {
        ReadAnswers(discourse, body);
        if (_said.Count == 0)
        {
            ReadNames(discourse, body);
        }
    }

    /// <summary>What is said in a block; null when it is none of the interview's.</summary>
    public (QuotedSpan Words, ArticleActor Speaker)? In(int block) => _said.TryGetValue(block, out (QuotedSpan, ArticleActor) said) ? said : null;

    private void ReadAnswers(Discourse discourse, Body body)
    {
        int?[] questions = [.. body.Blocks.Select(b => Behind(b.Text, discourse.Speech.QuestionLabels))];
        int?[] answers = [.. body.Blocks.Select(b => Behind(b.Text, discourse.Speech.AnswerLabels))];
        int first = Array.FindIndex(questions, q => q is not null);
        if (questions.Count(q => q is not null) < FewestLabels || answers.Count(a => a is not null) < FewestLabels
            || PersonBefore(discourse, discourse.TokenFrom(body.SpanOf(first).Start)) is not { } interviewee)
        {
            return;
        }

        int last = Array.FindLastIndex(answers, a => a is not null);
        bool answering = false;
        for (int i = first; i <= last; i++)
        {
            answering = answers[i] is not null || (answering && questions[i] is null && body.Blocks[i].Kind == BlockKind.Paragraph);
            if (answering && body.Blocks[i].HasText)
            {
                Add(body, i, answers[i] ?? 0, interviewee);
            }
        }
    }

    private void ReadNames(Discourse discourse, Body body)
    {
        List<(int Block, Named Name)> labels = [];
        for (int i = 0; i < body.Blocks.Length; i++)
        {
            int token = discourse.TokenFrom(body.SpanOf(i).Start);
            if (body.Blocks[i].Kind == BlockKind.Paragraph && discourse.At(token) is { Actor.Kind: ActorKind.Person } named
                && discourse.Text.SameBlock(token, named.End + FewestWords) && discourse.Text[token].Block == i && discourse.Text[named.End].Is(':') && discourse.Text[named.End + 1].IsWord)
            {
                labels.Add((i, named));
            }
        }

        if (labels.Count < FewestNames || !labels.GroupBy(l => l.Name.Actor).Any(g => g.Skip(1).Any()))
        {
            return;
        }

        foreach ((int block, Named name) in labels.GroupBy(l => l.Name.Actor).Where(g => !Asks(g.Select(l => body.Blocks[l.Block].Text))).SelectMany(g => g))
        {
            Add(body, block, discourse.Text[name.End].Span.End - body.SpanOf(block).Start, name.Actor);
        }
    }

    /// <summary>Whether most of somebody's paragraphs are questions: who asks for the outlet is not quoted.</summary>
    private static bool Asks(IEnumerable<string> texts) => texts.Sum(text => text.EndsWith('?') ? 1 : -1) > 0;

    private void Add(Body body, int block, int from, ArticleActor speaker)
    {
        TextSpan span = body.SpanOf(block);
        int start = span.Start + from + (body.Blocks[block].Text.Length - from - body.Blocks[block].Text.AsSpan(from).TrimStart().Length);
        _said[block] = (new QuotedSpan(new TextSpan(start, span.End), span, block, QuoteForm.Answer), speaker);
    }

    private static ArticleActor? PersonBefore(Discourse discourse, int end) =>
        Enumerable.Range(0, end).Select(discourse.At).FirstOrDefault(n => n is { Actor.Kind: ActorKind.Person })?.Actor;

    /// <summary>Where the words begin behind a label and its stop, "R.", "Q:", "R.-"; null where a text opens without one.</summary>
    private static int? Behind(string text, FrozenSet<string> labels)
    {
        int end = 0;
        while (end < Math.Min(text.Length, LongestLabel) && char.IsLetter(text[end]))
        {
            end++;
        }

        if (end == 0 || end >= text.Length || text[end] is not ('.' or ':' or ')') || !labels.Contains(Folding.Fold(text[..end])))
        {
            return null;
        }

        while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is '.' or ':' or ')' or '-' or '–' or '—'))
        {
            end++;
        }

        return end;
    }
}
