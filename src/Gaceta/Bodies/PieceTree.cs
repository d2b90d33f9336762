using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Gaceta.Bodies;

/// <summary>Cuts a text at its marks into nested pieces. Where two marks cross, the later is cut in two; a link inside a link leads nowhere.</summary>
internal static class PieceTree
{
    /// <param name="text">The text of one block.</param>
    /// <param name="marks">With spans into <paramref name="text"/>.</param>
    public static ImmutableArray<Piece> Build(string text, IEnumerable<BodyMark> marks)
    {
        var sorted = new List<BodyMark>(marks.Where(m => m.Span.Length > 0).OrderBy(m => m.Span).ThenBy(m => m.Kind));
        return Build(text, new TextSpan(0, text.Length), sorted, insideLink: false);
    }

    private static ImmutableArray<Piece> Build(string text, TextSpan range, List<BodyMark> marks, bool insideLink)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        int position = range.Start;
        for (int i = 0; i < marks.Count; i++)
        {
            BodyMark mark = marks[i];
            AddText(pieces, text, position, mark.Span.Start);
            List<BodyMark> inner = TakeInner(marks, i);
            ImmutableArray<Piece> children = Build(text, mark.Span, inner, insideLink || mark.IsLink);
            pieces.Add(new Piece(mark.Kind, "", children)
            {
                Anchor = mark.Anchor,
                Meaning = mark.Meaning,
                Address = insideLink ? null : mark.Address,
                Path = insideLink ? null : mark.Path,
            });
            position = mark.Span.End;
        }

        AddText(pieces, text, position, range.End);
        return pieces.ToImmutable();
    }

    /// <summary>Takes out of the list what begins inside the mark at <paramref name="index"/>; what reaches over its end stays with its rest.</summary>
    private static List<BodyMark> TakeInner(List<BodyMark> marks, int index)
    {
        int end = marks[index].Span.End;
        var inner = new List<BodyMark>();
        int next = index + 1;
        var rests = new List<BodyMark>();
        while (next < marks.Count && marks[next].Span.Start < end)
        {
            BodyMark mark = marks[next++];
            inner.Add(mark with { Span = new TextSpan(mark.Span.Start, Math.Min(mark.Span.End, end)) });
            if (mark.Span.End > end)
            {
                rests.Add(mark with { Span = new TextSpan(end, mark.Span.End), Anchor = null });
            }
        }

        marks.RemoveRange(index + 1, next - index - 1);
        marks.InsertRange(index + 1, rests);
        return inner;
    }

    private static void AddText(ImmutableArray<Piece>.Builder pieces, string text, int start, int end)
    {
        if (end > start)
        {
            pieces.Add(new Piece(PieceKind.Text, text[start..end], []));
        }
    }
}
