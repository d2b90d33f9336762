using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Makes an article's blocks of its judged lines.</summary>
/// <param name="title">Index of the headline's line; -1 without one.</param>
/// <param name="top">Index of the line that gives the title, be it a headline or a label; -1 without one.</param>
/// <param name="repeatedLead">Index of a standfirst that the text repeats; -1 without one.</param>
internal sealed class BodyBuilder(Layout layout, int title, int top, int repeatedLead, string? language, string? address)
{
    /// <summary>A longer line without the end of a sentence is a paragraph that lacks its full stop.</summary>
    private const int LongestHeading = 15;

    private const int LongestSignature = 2;

    private readonly string? _titleKey = title < 0 ? null : LineShape.Key(layout.Lines[title].Line);
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

    public ImmutableArray<Block> Build()
    {
        for (int i = 0; i < layout.Lines.Length; i++)
        {
            if (i != title && i != repeatedLead)
            {
                Add(i);
            }
        }

        return _blocks.ToImmutable();
    }

    private void Add(int index)
    {
        JudgedLine line = layout.Lines[index];
        switch (line.Kind)
        {
            case LineKind.Prose or LineKind.Fixed:
                AddBlock(line.Line, BlockKind.Paragraph);
                break;
            case LineKind.ListItem when index > layout.First || index > top:
                AddItem(line.Line);
                break;
            case LineKind.Post:
                AddPost(line.Line);
                break;
            case LineKind.Image when index > layout.Second && index < layout.Last:
                AddImage(line);
                break;
            case LineKind.Caption when _blocks is [.., { Kind: BlockKind.Image, Caption: null } image] && layout.Lines[index - 1].Kind == LineKind.Image:
                _blocks[^1] = image with { Caption = line.Text };
                break;
            case LineKind.Rule when index > layout.First && index < layout.Last && line.Line.Block is not null:
                _blocks.Add(new Block(BlockKind.Break, "") { Origin = line.Line.Span });
                break;
            case LineKind.Bare:
                AddBare(index, line.Line);
                break;
        }
    }

    private void AddBare(int index, Line line)
    {
        bool title = _titleKey is not null && LineShape.Key(line) == _titleKey;
        bool site = TitleFinder.IsSite(line, address) || (index < layout.First && Hosts.Read(line.Text) is not null);
        if (!title && !site && (index > layout.First ? index < layout.Behind && (index < layout.Last || !IsSignature(line)) : IsKeptAboveText(index, line)))
        {
            bool heading = line.Words.Length <= LongestHeading && line.Text[^1] is not ('-' or '–' or '—') && IsBeforeText(index);
            AddBlock(line, heading ? BlockKind.Heading : BlockKind.Paragraph);
        }
    }

    /// <summary>"EFE", "(EFE)", "— Jane Roe" below the last paragraph.</summary>
    private static bool IsSignature(Line line) =>
        line.Words.Length <= LongestSignature && line.Block is null && (line.Text[0] is '—' or '–' or '(' || line.Words.All(w => w.Span.In(line.Text).All(char.IsUpper)));

    /// <summary>Between headline and text: a standfirst, or the heading of the first part right above it.</summary>
    private bool IsKeptAboveText(int index, Line line) =>
        (top >= 0 && index > top && (LeadFinder.IsLong(layout, index, top) || (index == layout.First - 1 && line.Words.Length > 1 && !BylineReader.IsRoleLine(line))))
        || line.Block is { Kind: BlockKind.Heading } || AgencyDateline.IsAlone(line);

    private bool IsBeforeText(int index)
    {
        int next = index + 1;
        while (next < layout.Lines.Length && !layout.Lines[next].IsText && layout.Lines[next].Kind is not LineKind.Bare)
        {
            next++;
        }

        return next < layout.Lines.Length && layout.Lines[next].IsText;
    }

    private void AddBlock(Line line, BlockKind kind) => _blocks.Add(line.Block switch
    {
        { Kind: BlockKind.Paragraph } block when kind == BlockKind.Heading => block with { Kind = kind, Level = 2 },
        { Kind: BlockKind.Heading, Level: < 2 } block => block with { Level = 2 },
        { } block => block,
        null => new Block(kind, line.Text) { Level = kind == BlockKind.Heading ? 2 : 0, Origin = line.Span },
    });

    private void AddItem(Line line) =>
        _blocks.Add(line.Block ?? (LineShape.BeginsWithBullet(line.Text)
            ? new Block(BlockKind.ListItem, line.Text[1..].TrimStart()) { Level = 1, Origin = line.Span }
            : new Block(BlockKind.Paragraph, line.Text) { Origin = line.Span }));

    private void AddPost(Line line)
    {
        if (PostReader.Read(line.Text, language) is not { } post)
        {
            return;
        }

        string words = line.Text[..post.Start].Trim();
        if (words.Length > 0)
        {
            _blocks.Add(new Block(BlockKind.Post, words) { Attribution = post.Attribution, Origin = line.Span });
        }
        else if (_blocks is [.., { Kind: BlockKind.Paragraph or BlockKind.Quotation or BlockKind.Heading } above])
        {
            _blocks[^1] = above with { Kind = BlockKind.Post, Level = 0, Attribution = post.Attribution };
        }
    }

    private void AddImage(JudgedLine line)
    {
        if (line.Facts is [var fact])
        {
            _blocks.Add(line.Line.Block ?? new Block(BlockKind.Image, "") { Address = fact.Value, Origin = line.Line.Span });
        }
    }
}
