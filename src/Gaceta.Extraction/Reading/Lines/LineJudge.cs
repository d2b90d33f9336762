using System.Collections.Immutable;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Tells what a line is by its own form and words; what its place makes of it is decided later.</summary>
internal static class LineJudge
{
    /// <param name="language">Of the whole text, for dates in digits; null when unknown.</param>
    public static JudgedLine Judge(Line line, string? language)
    {
        if (OfMarkup(line) is { } marked)
        {
            return marked;
        }

        if (LineShape.IsRule(line))
        {
            return new(line, LineKind.Rule);
        }

        if (PostReader.Read(line.Text, language) is not null)
        {
            return new(line, LineKind.Post);
        }

        ImmutableArray<Fact> facts = PostHead.Read(line) is { } author ? [author] : Facts(line, language);
        return facts.IsEmpty
            ? new(line, ByForm(line))
            : new(line, facts is [{ Field: Field.Image }] ? LineKind.Image : LineKind.Facts) { Facts = facts };
    }

    /// <summary>What mark-up says of a line for certain; null where only its words tell.</summary>
    private static JudgedLine? OfMarkup(Line line) => line.Block?.Kind switch
    {
        BlockKind.Code or BlockKind.Table => new(line, LineKind.Fixed),
        BlockKind.Break => new(line, LineKind.Rule),
        BlockKind.Image => new(line, LineKind.Image)
        {
            Facts = line.Block.Address is { Length: > 0 } address ? [new Fact(Field.Image, address, "image-line", address, line.Span)] : [],
        },
        _ => null,
    };

    private static ImmutableArray<Fact> Facts(Line line, string? language)
    {
        ImmutableArray<Fact> fields = FieldReader.Read(line, language);
        ImmutableArray<Fact> dates = Links.IsCommentHead(line) ? [] : DateLineReader.Read(line, language);
        if (!fields.IsEmpty)
        {
            return dates.Length > fields.Length ? dates : fields;
        }

        return AddressReader.Read(line) is { } address ? [address] : dates;
    }

    /// <summary>The kind of a line that states nothing.</summary>
    public static LineKind ByForm(Line line)
    {
        if (line.Block?.Kind == BlockKind.Heading && !Links.IsListHead(line))
        {
            return LineKind.Bare;
        }

        return LineShape.BeginsWithNumber(line) ? LineKind.ListItem
            : Links.IsCommentHead(line) ? LineKind.Comment
            : Links.IsListHead(line) ? LineKind.ListHead
            : Links.IsTeaser(line) ? LineKind.Teaser
            : Captions.IsCaption(line) ? LineKind.Caption
            : Furniture.IsFurniture(line) ? LineKind.Furniture
            : line.Block?.Kind == BlockKind.ListItem || LineShape.BeginsWithBullet(line.Text) ? LineKind.ListItem
            : LineShape.IsProse(line) ? LineKind.Prose
            : LineKind.Bare;
    }
}
