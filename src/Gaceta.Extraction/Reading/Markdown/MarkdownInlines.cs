using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax.Inlines;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace Gaceta.Extraction.Reading.Markdown;

/// <summary>The words and forms of one Markdown paragraph.</summary>
internal sealed class MarkdownInlines
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Inline>.Builder _inlines = ImmutableArray.CreateBuilder<Inline>();
    private (string Address, string? Caption)? _image;

    public sealed record Result(string Text, ImmutableArray<Inline> Inlines, (string Address, string? Caption)? Image);

    public static Result Read(ContainerInline? container)
    {
        var reading = new MarkdownInlines();
        if (container is not null)
        {
            reading.AddAll(container);
        }

        string text = reading._text.ToString();
        int leading = text.Length - text.TrimStart().Length;
        string trimmed = text.Trim();
        return new(trimmed, [.. reading._inlines
            .Select(i => i with { Span = new(Math.Max(i.Span.Start - leading, 0), Math.Min(i.Span.End - leading, trimmed.Length)) })
            .Where(i => i.Span.Length > 0)
            .OrderBy(i => i.Span)], reading._image);
    }

    private void AddAll(ContainerInline container)
    {
        foreach (MarkdigInline inline in container)
        {
            Add(inline);
        }
    }

    private void Add(MarkdigInline inline)
    {
        int start = _text.Length;
        switch (inline)
        {
            case LiteralInline literal:
                _text.Append(literal.Content.AsSpan());
                break;
            case LineBreakInline or HtmlInline { Tag: ['<', 'b' or 'B', 'r' or 'R', ..] }:
                _text.Append(' ');
                break;
            case CodeInline code:
                _text.Append(code.Content);
                Mark(InlineKind.Code, start);
                break;
            case HtmlEntityInline entity:
                _text.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline autolink:
                _text.Append(autolink.Url);
                Mark(InlineKind.Link, start, autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url);
                break;
            case LinkInline { IsImage: true } image:
                _image ??= (image.Url ?? "", Read(image).Text is { Length: > 0 } caption ? caption : null);
                break;
            case LinkInline link:
                AddAll(link);
                Mark(InlineKind.Link, start, link.Url);
                break;
            case EmphasisInline { DelimiterChar: '=' or '~' } marked:
                AddAll(marked);
                break;
            case EmphasisInline emphasis:
                AddAll(emphasis);
                Mark(emphasis.DelimiterCount == 2 ? InlineKind.Strong : InlineKind.Emphasis, start);
                break;
            case DelimiterInline unmatched:
                _text.Append(unmatched.ToLiteral());
                AddAll(unmatched);
                break;
            case ContainerInline container:
                AddAll(container);
                break;
        }
    }

    private void Mark(InlineKind kind, int start, string? address = null)
    {
        if (_text.Length > start)
        {
            _inlines.Add(new Inline(kind, new TextSpan(start, _text.Length), address));
        }
    }
}
