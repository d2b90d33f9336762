using System.Collections.Immutable;
using Gaceta.Extraction.Quotes.Marks;
using Gaceta.Extraction.Quotes.Speakers;

namespace Gaceta.Extraction.Quotes;

/// <summary>Reads one quote after the other, so that a quote without words of its own speaker can go on with the last one's.</summary>
internal sealed class Turns(Body body, Discourse discourse, Focus focus, ImmutableArray<ArticleActor> actors, ImmutableArray<KnownActor> known)
{
    /// <summary>How many blocks on a speaker is still speaking.</summary>
    private const int Reach = 1;

    /// <summary>How many blocks back the other of two who talk has spoken.</summary>
    private const int ReachOfTalk = 3;

    /// <summary>Paragraphs of the longest post.</summary>
    private const int LongestPost = 10;

    private readonly SpeakerFinder _speakers = new(discourse, focus);
    private (ArticleActor? Actor, int Block, bool Asks) _last = (null, int.MinValue, false);

    /// <summary>Who spoke last but for the last speaker.</summary>
    private (ArticleActor? Actor, int Block, bool Asks) _other = (null, int.MinValue, false);

    /// <summary>The token behind the last quote.</summary>
    private int _end;

    /// <summary>Whether words beside a quote have told its speaker so far.</summary>
    private bool _told;

    /// <summary>The block in which the last quote was left open.</summary>
    private int _open = -2;

    /// <summary>The quote; null when the words are no statement.</summary>
    public Quote? Read(QuotedSpan quoted)
    {
        Clause clause = Clause.Around(quoted, discourse);
        Utterance utterance = quoted.Form switch
        {
            QuoteForm.Block => _speakers.OfBlock(quoted),
            QuoteForm.Answer => new Utterance(null, discourse.Interview.In(quoted.Block)?.Speaker, null),
            _ => _speakers.Find(quoted, clause),
        };
        if (!StatementTest.IsStatement(quoted, clause, utterance, quoted.Block == _last.Block || IsAnswer(quoted), discourse))
        {
            return null;
        }

        ArticleActor? speaker = utterance != Utterance.None ? utterance.Actor
            : _open == quoted.Block - 1 && OpensBlock(quoted) ? _last.Actor
            : Attributed(quoted) ?? (_speakers.BeforeQuote(quoted, _end) is { } subject ? subject.Actor : GoingOn(quoted));
        focus.Conversation.Add(new Turn(utterance.Cue?.First ?? discourse.TokenFrom(quoted.Outer.Start), speaker, utterance.Words, Asks(quoted)));
        _told |= utterance.Actor is not null;
        _other = _last.Actor == speaker ? _other : _last;
        _last = (speaker, quoted.Block, Asks(quoted));
        _end = discourse.TokenFrom(quoted.Outer.End);
        _open = quoted.Form == QuoteForm.Continued ? quoted.Block : -2;
        return new Quote(quoted.Span, quoted.Span.In(body.Text))
        {
            Speaker = speaker?.Id,
            SpeakerText = utterance.Words is { } words ? Words(words).In(body.Text) : AttributionOf(quoted.Block)?.Author,
            Cue = utterance.Cue is { } cue ? new QuoteCue(Words(cue), Words(cue).In(body.Text)) : null,
        };
    }

    private TextSpan Words((int First, int End) tokens) => discourse.Text.SpanOf(tokens.First, tokens.End);

    /// <summary>The actor whose name or account stands below a quotation or post.</summary>
    private ArticleActor? Attributed(QuotedSpan quoted) =>
        AttributionOf(quoted.Block) is { } attribution ? Accounts.Find(attribution, actors, known) : null;

    /// <summary>Of a block; of a post in several paragraphs the last one has it.</summary>
    private Attribution? AttributionOf(int block)
    {
        int last = block;
        while (body.Blocks[last] is { Kind: BlockKind.Post, Attribution: null } && last < Math.Min(body.Blocks.Length - 1, block + LongestPost) && body.Blocks[last + 1].Kind == BlockKind.Post)
        {
            last++;
        }

        return body.Blocks[last].Attribution;
    }

    /// <summary>Of a quote without words of its own: the other of two who talk, or the last speaker, or else whom the text has been about.</summary>
    private ArticleActor? GoingOn(QuotedSpan quoted) =>
        quoted.Form == QuoteForm.Block ? null
        : IsAnswer(quoted) ? _other.Actor
        : (IsUnderNewHeading(quoted) && (_told || !discourse.HasOnePerson)) || _speakers.IsExample(discourse.TokenFrom(quoted.Outer.Start)) ? null
        : _speakers.IsIntroduced(discourse.TokenFrom(quoted.Outer.Start)) ? _speakers.OfIntroduction(discourse.TokenFrom(quoted.Outer.Start))
        : quoted.Block - _last.Block <= Reach && !_speakers.IsNarratedSince(_end, discourse.TokenFrom(quoted.Outer.Start)) ? _last.Actor
        : _speakers.SpeakerBefore(discourse.TokenFrom(quoted.Outer.Start)) ?? (quoted.Block == _last.Block ? _last.Actor : OnlyPerson(quoted));

    /// <summary>Of paragraphs that are all quote, in an article that names one person alone, and before: "Some words from the interview". Not where they name that person, or a line below signs them.</summary>
    private ArticleActor? OnlyPerson(QuotedSpan quoted) =>
        discourse.HasOnePerson && discourse.Topic is { Mentions: [var first, ..] } person && first.Span.Start < quoted.Outer.Start && !Names(quoted, person) && OpensBlock(quoted) && quoted.Outer.End >= body.SpanOf(quoted.Block).End - 1
        && (quoted.Block + 1 >= body.Blocks.Length || !(body.Blocks[quoted.Block + 1] is { HasText: true } next && DashSpeech.IsDash(next.Text[0])))
            ? person
            : null;

    /// <summary>A heading has come since the last quote, and nobody was named behind it: a text of answers by many gives each a heading.</summary>
    private bool IsUnderNewHeading(QuotedSpan quoted)
    {
        if (_last.Actor is null)
        {
            return false;
        }

        int heading = quoted.Block - 1;
        while (heading > _last.Block && body.Blocks[heading].Kind != BlockKind.Heading)
        {
            heading--;
        }

        return heading > _last.Block && !discourse.HasPersonNamed(discourse.TokenFrom(body.SpanOf(heading).Start), discourse.TokenFrom(quoted.Outer.Start));
    }

    /// <summary>“Did you write?” “I did.” “When?”: a paragraph that is all quote, behind a question or asking the next, when two have been talking.</summary>
    private bool IsAnswer(QuotedSpan quoted) =>
        (_last.Asks || (_other.Asks && Asks(quoted))) && quoted.Block == _last.Block + 1
        && _other.Actor is not null && quoted.Block - _other.Block <= ReachOfTalk && IsWholeBlock(quoted);

    private bool Asks(QuotedSpan quoted) => quoted.Span.In(body.Text).EndsWith('?');

    /// <summary>Whether a word of a person's name is among what is said.</summary>
    private bool Names(QuotedSpan quoted, ArticleActor person) =>
        person.Name.Split(' ').Any(word => quoted.Span.In(body.Text).Contains(word, StringComparison.OrdinalIgnoreCase));

    private bool OpensBlock(QuotedSpan quoted) => quoted.Outer.Start == body.SpanOf(quoted.Block).Start;

    private bool IsWholeBlock(QuotedSpan quoted)
    {
        TextSpan block = body.SpanOf(quoted.Block);
        return quoted.Form == QuoteForm.Marks && quoted.Outer.Start == block.Start && quoted.Outer.End >= block.End - 1;
    }
}
