using System.Collections.Immutable;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading.PlainText;

/// <summary>Cuts a text at its line ends, of every system, and joins the lines that a program broke at a fixed width.</summary>
internal static class PlainLines
{
    public static ImmutableArray<Line> Of(string pasted, int start)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        string read = JsonEscapes.Resolve(pasted);
        string mail = QuotedMail.Hide(read, Physical(read, start));
        string text = PrintedPages.Hide(mail, Physical(mail, start));
        ImmutableArray<TextSpan> physical = Physical(text, start);
        bool hyphenated = Hyphenation.IsIn(text, physical);
        bool head = true;
        foreach (TextSpan paragraph in HardWrap.Join(text, HeadlineJoin.Join(text, physical), hyphenated, mail: !ReferenceEquals(mail, read)))
        {
            (string clean, TextSpan span) = Cleaning.Clean(text, paragraph, hyphenated);
            bool spread = Columns.AreIn(text.AsSpan(span.Start, span.Length));
            if (spread && head)
            {
                lines.AddRange(Columns.Part(text, span).Select(c => Cleaning.Clean(text, c, hyphenated)).Select(c => new Line(c.Clean, c.Span) { IsSpread = c.Span == span }));
            }
            else if (clean.Length > 0)
            {
                lines.Add(new Line(clean, span) { IsSpread = spread });
            }

            head = head && (lines.Count == 0 || !LineShape.IsProse(lines[^1]));
        }

        return lines.ToImmutable();
    }

    private static ImmutableArray<TextSpan> Physical(string text, int start)
    {
        var lines = ImmutableArray.CreateBuilder<TextSpan>();
        int begin = start;
        for (int i = start; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f')
            {
                lines.Add(new TextSpan(begin, i));
                i += i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n' ? 1 : 0;
                begin = i + 1;
            }
        }

        return lines.ToImmutable();
    }
}
