using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>
/// Goes through a tree in document order without recursion, so that no depth of nesting can overflow the stack, and by index, because
/// the next sibling of a node is found by a search through all of them.
/// </summary>
internal static class TreeWalk
{
    /// <param name="enter">Called for every node; false leaves out what is inside it, and its <paramref name="leave"/>.</param>
    /// <param name="leave">Called for an entered node when all inside it is done.</param>
    public static void Go(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        if (!enter(root))
        {
            return;
        }

        var path = new Stack<(INode Node, int Next)>();
        path.Push((root, 0));
        while (path.TryPop(out (INode Node, int Next) at))
        {
            if (at.Next == at.Node.ChildNodes.Length)
            {
                leave(at.Node);
                continue;
            }

            path.Push((at.Node, at.Next + 1));
            INode child = at.Node.ChildNodes[at.Next];
            if (enter(child))
            {
                path.Push((child, 0));
            }
        }
    }
}
