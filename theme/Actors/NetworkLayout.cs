using System.Collections.Immutable;
using Gaceta.Pages;

namespace Theme.Actors;

/// <summary>
/// Places an actor's companions on an ellipse around it. Neighbours on the ellipse are those who appear together most, so that most ties
/// run short. The same input gives the same drawing.
/// </summary>
public static class NetworkLayout
{
    private const double HorizontalRadius = 150;
    private const double VerticalRadius = 150;

    /// <summary>A place for each companion, in their order; the actor is at 0, 0.</summary>
    public static ImmutableArray<(double X, double Y)> Place(int companions, ImmutableArray<Tie> ties)
    {
        var places = new (double X, double Y)[companions];
        ImmutableArray<int> order = Order(companions, ties);
        for (int i = 0; i < order.Length; i++)
        {
            double angle = (2 * Math.PI * (i + 0.5) / order.Length) - (Math.PI / 2);
            places[order[i]] = (Math.Round(HorizontalRadius * Math.Cos(angle)), Math.Round(VerticalRadius * Math.Sin(angle)));
        }

        return [.. places];
    }

    /// <summary>Each is followed by the one that it shares the most articles with, of those not placed yet.</summary>
    private static ImmutableArray<int> Order(int companions, ImmutableArray<Tie> ties)
    {
        var shared = ties.SelectMany(t => new[] { (Pair: (t.First, t.Second), t.Articles), (Pair: (t.Second, t.First), t.Articles) }).ToDictionary(t => t.Pair, t => t.Articles);
        var order = ImmutableArray.CreateBuilder<int>(companions);
        var left = Enumerable.Range(0, companions).ToList();
        while (left.Count > 0)
        {
            int next = order.Count == 0 ? left[0] : left.MaxBy(c => shared.GetValueOrDefault((order[^1], c)));
            order.Add(next);
            left.Remove(next);
        }

        return order.MoveToImmutable();
    }

    /// <summary>A name on one line, or on two where it is long, cut at the space nearest to its middle.</summary>
    public static ImmutableArray<string> Lines(string name)
    {
        const int longestLine = 24;
        int[] spaces = [.. Enumerable.Range(0, name.Length).Where(i => name[i] == ' ')];
        if (name.Length <= longestLine || spaces.Length == 0)
        {
            return [name];
        }

        int cut = spaces.MinBy(i => Math.Abs(i - (name.Length / 2)));
        return [name[..cut], name[(cut + 1)..]];
    }
}
