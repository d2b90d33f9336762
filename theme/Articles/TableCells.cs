using System.Collections.Immutable;
using Gaceta.Pages;

namespace Theme.Articles;

/// <summary>Cuts the pieces of a table's text into rows and cells; a mark that crosses a border goes on behind it.</summary>
public static class TableCells
{
    public static IEnumerable<IEnumerable<ImmutableArray<Piece>>> Rows(ImmutableArray<Piece> table) =>
        Split(table, '\n').Select(row => Split(row, '\t').AsEnumerable());

    private static List<ImmutableArray<Piece>> Split(ImmutableArray<Piece> pieces, char border)
    {
        List<ImmutableArray<Piece>> parts = [[]];
        foreach (Piece piece in pieces)
        {
            List<Piece> cut = Cut(piece, border);
            parts[^1] = parts[^1].Add(cut[0]);
            parts.AddRange(cut.Skip(1).Select(p => ImmutableArray.Create(p)));
        }

        return parts;
    }

    private static List<Piece> Cut(Piece piece, char border)
    {
        if (piece.Kind == PieceKind.Text)
        {
            return [.. piece.Text.Split(border).Select(text => piece with { Text = text })];
        }

        List<ImmutableArray<Piece>> parts = Split(piece.Children, border);
        return [.. parts.Select((children, i) => piece with { Children = children, Anchor = i == 0 ? piece.Anchor : null })];
    }
}
