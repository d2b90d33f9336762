using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>
/// How much running text each element holds, so that no name of a class can throw away what most of the page consists of: pages
/// with a side bar often say so on the element around everything.
/// </summary>
internal sealed class ProseMass
{
    /// <summary>A stretch of text between two tags counts from this length on: shorter ones are labels, links and names.</summary>
    private const int ShortestRun = 40;

    private readonly Dictionary<INode, int> _mass = new(ReferenceEqualityComparer.Instance);
    private readonly int _total;

    private ProseMass(INode root)
    {
        var sums = new Stack<int>();
        sums.Push(0);
        TreeWalk.Go(root, node => Enter(node, sums), node => Leave(node, sums));
        _total = sums.Pop();
    }

    public static ProseMass Of(INode root) => new(root);

    /// <summary>In UTF-16 units.</summary>
    public int In(IElement element) => _mass.GetValueOrDefault(element);

    /// <summary>From 0 to 1, of all the page's running text.</summary>
    public double ShareOf(IElement element) => _total == 0 ? 0 : (double)In(element) / _total;

    private static bool Enter(INode node, Stack<int> sums)
    {
        if (node is IText text)
        {
            int length = text.Data.AsSpan().Trim().Length;
            sums.Push(sums.Pop() + (length >= ShortestRun ? length : 0));
            return false;
        }

        bool counts = node is IElement element && !ElementName.IsSilent(element.LocalName)
            && element.LocalName is not "a" && !FurnitureWords.SayNever(element);
        if (counts)
        {
            sums.Push(0);
        }

        return counts;
    }

    private void Leave(INode node, Stack<int> sums)
    {
        int own = sums.Pop();
        if (own > 0)
        {
            _mass[node] = own;
        }

        sums.Push(sums.Pop() + own);
    }
}
