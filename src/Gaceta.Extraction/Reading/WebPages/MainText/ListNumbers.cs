using System.Globalization;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Keeps count of the lists that are open, and tells what each element makes of the text in it.</summary>
internal sealed class ListNumbers
{
    private readonly Stack<(IElement List, int Next)> _open = new();

    public BlockContext ContextOf(IElement element, BlockContext around)
    {
        switch (element.LocalName)
        {
            case "ul" or "ol" or "dir":
                _open.Push((element, First(element)));
                return around;
            case "li":
                return Item();
            case "blockquote" when PagePosts.IsPost(element):
                return new(BlockKind.Post, 0, null);
            case "blockquote":
                return new(BlockKind.Quotation, 0, null);
            case "article" or "section" or "td" or "body":
                return BlockContext.Body;
            case var name when ElementName.HeadingLevel(name) is > 0 and int level:
                return new(BlockKind.Heading, Math.Max(level, 2), null);
            default:
                return around;
        }
    }

    public void Leave(IElement element)
    {
        if (_open.TryPeek(out (IElement List, int) top) && ReferenceEquals(top.List, element))
        {
            _open.Pop();
        }
    }

    private BlockContext Item()
    {
        if (!_open.TryPop(out (IElement List, int Next) top))
        {
            return new(BlockKind.ListItem, 1, null);
        }

        _open.Push((top.List, top.Next + 1));
        return new(BlockKind.ListItem, _open.Count, top.List.LocalName == "ol" ? top.Next : null);
    }

    private static int First(IElement list) =>
        int.TryParse(list.GetAttribute("start"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int start) ? Math.Clamp(start, 0, 1_000_000) : 1;
}
