using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>A line with what it is, and what it states.</summary>
internal sealed record JudgedLine(Line Line, LineKind Kind)
{
    public ImmutableArray<Fact> Facts { get; init; } = [];

    public string Text => Line.Text;

    /// <summary>Whether it is part of an article's text wherever it stands.</summary>
    public bool IsText => Kind is LineKind.Prose or LineKind.ListItem or LineKind.Post or LineKind.Fixed;
}
