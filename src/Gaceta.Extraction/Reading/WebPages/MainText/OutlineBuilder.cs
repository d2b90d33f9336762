using System.Collections.Immutable;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Turns a page's tree into an <see cref="Outline"/>, in one walk.</summary>
internal sealed class OutlineBuilder
{
    private readonly ElementFilter _filter;
    private readonly Uri? _address;
    private readonly ImmutableArray<PageBlock>.Builder _blocks = ImmutableArray.CreateBuilder<PageBlock>();
    private readonly List<Region> _regions = [];
    private readonly Stack<(int Region, BlockContext Context, IElement Element, bool IsInline)> _path = new();
    private readonly ListNumbers _lists = new();
    private readonly InlineWriter _writer = new();
    private bool _atBreak;

    private OutlineBuilder(ElementFilter filter, Uri? address) => (_filter, _address) = (filter, address);

    public static Outline Build(IElement root, ElementFilter filter, Uri? address)
    {
        var builder = new OutlineBuilder(filter, address);
        builder._path.Push((-1, BlockContext.Body, root, false));
        TreeWalk.Go(root, builder.Enter, builder.Leave);
        builder.EndBlock();
        return new Outline(builder._blocks.ToImmutable(), [.. builder._regions]);
    }

    private bool Enter(INode node)
    {
        switch (node)
        {
            case IText text:
                _atBreak &= text.Data.AsSpan().Trim().IsEmpty;
                _writer.Write(text.Data);
                return false;
            case IElement element:
                return Enter(element);
            default:
                return false;
        }
    }

    private bool Enter(IElement element)
    {
        if (element.LocalName is "br" or "wbr")
        {
            Break(element);
            return false;
        }

        return !TakesWhole(element) && !_filter.LeavesOut(element) && (ElementName.IsBlock(element.LocalName) ? EnterBlock(element) : EnterInline(element));
    }

    /// <summary>Two line breaks in a row part paragraphs; one parts lines.</summary>
    private void Break(IElement element)
    {
        if (_atBreak && _path.Peek().Context.Kind != BlockKind.Heading)
        {
            EndBlock();
        }

        _atBreak = element.LocalName is "br";
        _writer.Space();
    }

    /// <summary>Images, tables of data and preformatted text become one block each.</summary>
    private bool TakesWhole(IElement element)
    {
        Block? block = element.LocalName switch
        {
            "img" or "picture" => PageImages.Read(element, _address),
            "figure" => PageFigures.Read(element, _address),
            "table" => PageTables.Read(element),
            "pre" => PageTables.ReadCode(element),
            _ => null,
        };
        if (block is null || _filter.LeavesOut(element))
        {
            return block is not null;
        }

        if (block.Kind != BlockKind.Image || element.LocalName is "figure")
        {
            EndBlock();
        }

        _blocks.Add(new PageBlock(block, element, 0));
        return true;
    }

    private bool EnterBlock(IElement element)
    {
        EndBlock();
        BlockContext context = _lists.ContextOf(element, _path.Peek().Context);
        _path.Push((_regions.Count, context, element, false));
        _regions.Add(new Region(element, _blocks.Count, _blocks.Count, _path.Count));
        return true;
    }

    private bool EnterInline(IElement element)
    {
        _path.Push((-1, _path.Peek().Context, _path.Peek().Element, true));
        _writer.Open(KindOf(element), element.LocalName is "a" ? WebAddress.Resolve(element.GetAttribute("href"), _address) : null);
        return true;
    }

    private static InlineKind? KindOf(IElement element) => element.LocalName switch
    {
        "a" => InlineKind.Link,
        "strong" or "b" => InlineKind.Strong,
        "em" or "i" or "cite" => InlineKind.Emphasis,
        "code" or "kbd" or "samp" or "tt" => InlineKind.Code,
        _ => null,
    };

    private void Leave(INode node)
    {
        (int region, _, IElement element, bool isInline) = _path.Peek();
        if (isInline)
        {
            _writer.Close();
            _path.Pop();
            return;
        }

        EndBlock();
        _path.Pop();
        _lists.Leave(element);
        if (region >= 0)
        {
            _regions[region] = _regions[region] with { End = _blocks.Count };
        }
    }

    private void EndBlock()
    {
        if (_writer.IsEmpty)
        {
            return;
        }

        (_, BlockContext context, IElement element, _) = _path.Peek();
        (string text, ImmutableArray<Inline> inlines, int linkLength) = _writer.Take();
        _blocks.Add(new PageBlock(
            new Block(context.Kind, text) { Level = context.Level, Number = context.Number, Inlines = inlines }, element, linkLength));
    }
}
