using System.Collections.Immutable;
using Gaceta.Extraction.Dates;

namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Reads lines of the form <c>Label: value</c>.</summary>
internal static class FieldReader
{
    private const int LongestLabel = 30;

    /// <summary>Words of a time, zone and place behind a date; with more the line goes on with the article.</summary>
    private const int MostWordsBesideDate = 6;

    /// <summary>The rule that reads who sent a mail, which is not always the article's source.</summary>
    public const string SenderRule = "sender-label";

    /// <summary>Where the text begins behind a label such as "Text:"; 0 without one.</summary>
    public static int EndOfTextLabel(Line line)
    {
        int colon = Colon(line);
        return colon > 0 && colon < line.Text.Length - 1 && ReadingWords.FieldsOf(Label(line, colon)).Contains(Field.Text) && LineShape.IsProse(line)
            && BylineReader.ReadNames(line.Text[(colon + 1)..]) is null ? colon + 1 : 0;
    }

    /// <summary>What the line states; empty when it has no known label, or a value that does not fit it.</summary>
    public static ImmutableArray<Fact> Read(Line line, string? language)
    {
        int colon = Colon(line);
        if (colon <= 0)
        {
            return [];
        }

        ImmutableArray<TextToken> label = Label(line, colon);
        Line value = line.Part(colon + 1, line.Text.Length);
        string words = Unquote(value.Text);
        ImmutableArray<Fact> facts = [.. ReadingWords.FieldsOf(label).Select(field => Fact(field, words, value, line, language)).OfType<Fact>().Take(1)];
        return facts is [{ Field: Field.Source } source] && DateReader.TryRead(value.Text, language, out DateReading date) && date.Span.Start > 0
            ? [source with { Value = value.Text[..date.Span.Start].Trim(' ', ',', '(', '-', '–', '—', '|') }, Of(Field.Date, date.Value.ToString(), line) with { Rule = "date-beside-source" }]
            : facts;
    }

    private static int Colon(Line line) => line.Text.AsSpan(0, Math.Min(line.Text.Length, LongestLabel)).IndexOfAny(':', '：');

    private static ImmutableArray<TextToken> Label(Line line, int colon) => [.. line.Words.TakeWhile(w => w.Span.End <= colon)];

    private static Fact? Fact(Field field, string words, Line value, Line line, string? language) => field switch
    {
        Field.Date or Field.Updated => Date(field, value, line, language),
        Field.Byline => BylineReader.ReadNames(words) is { } names ? Of(field, names, line) : Desk(words, line),
        Field.Address when AddressReader.Read(value) is { } address => address with { Rule = "address-label" },
        Field.Image when AddressReader.Read(value) is { Field: Field.Image } image => image with { Rule = "image-label" },
        Field.Source when AddressReader.Read(value) is { } address => address with { Rule = "address-label" },
        Field.Source => SourceName(words) is { Length: > 0 } name && IsName(name) ? Of(field, name, line) with { Rule = value.Text.Contains('@', StringComparison.Ordinal) ? SenderRule : "source-label" } : null,
        Field.Address when !LineShape.IsProse(value) && value.Words.Length > 2 => Of(Field.Title, words, line) with { Rule = "original-title-label" },
        Field.Address or Field.Image or Field.Text => null,
        Field.Title => WithoutReply(words) is { Length: > 0 } title ? Of(field, title, line) : null,
        _ => words.Length > 0 ? Of(field, words, line) : null,
    };

    private static Fact? Date(Field field, Line value, Line line, string? language) =>
        DateReader.TryRead(value.Text, language, out DateReading reading) && value.Words.Count(w => !reading.Span.Contains(w.Span)) <= MostWordsBesideDate
            ? Of(field, reading.Value.ToString(), line) with { Alternative = reading.Alternative }
            : null;

    /// <summary>Who signs as an outlet's desk, as in <c>Por: Redacción El Correo / agencias</c>, names the outlet, and no author.</summary>
    private static Fact? Desk(string words, Line line)
    {
        var desk = new Line(words.Split(["/", "|", ",", "("], StringSplitOptions.TrimEntries)[0], default);
        if (ReadingWords.Roles.MatchAt(desk.Words, 0) == 0)
        {
            return null;
        }

        var outlet = new Line(desk.Text[desk.Words[0].Span.End..].Trim(), default);
        return OutletName.IsBesideAuthor(outlet) ? Of(Field.Source, outlet.Text, line) with { Rule = "outlet-beside-author" } : Of(Field.Ignored, words, line);
    }

    private static Fact Of(Field field, string value, Line line) =>
        new(field, value, field.ToString().ToLowerInvariant() + "-label", line.Text, line.Span);

    /// <summary>A sender's name without the address behind it: <c>The Courier &lt;news@courier.example&gt;</c>, <c>The Courier [mailto:news@courier.example]</c>.</summary>
    private static string SourceName(string words)
    {
        int bracket = words.IndexOf('<', StringComparison.Ordinal) is >= 0 and int angle ? angle : words.IndexOf("[mailto:", StringComparison.OrdinalIgnoreCase);
        return Unquote((bracket > 0 ? words[..bracket] : words).Trim());
    }

    /// <summary>"Source: the ministry" stands below figures, and names no outlet.</summary>
    private static bool IsName(string words) => words.Any(c => char.IsDigit(c) || (char.IsLetter(c) && !char.IsLower(c))) || !words.Contains(' ', StringComparison.Ordinal);

    /// <summary>A mail's subject without the marks of replies and forwarding, of up to three letters: <c>Re: Fwd: A title</c>.</summary>
    private static string WithoutReply(string words)
    {
        string rest = words;
        while (rest.IndexOf(':', StringComparison.Ordinal) is > 0 and <= 3 and int colon && rest[..colon].All(char.IsLetter))
        {
            rest = rest[(colon + 1)..].TrimStart();
        }

        return rest.Length > 0 ? rest : words;
    }

    private static string Unquote(string words) =>
        words.Length > 2 && words[0] == '"' && words[^1] == '"' && words.IndexOf('"', 1) == words.Length - 1 ? words[1..^1] : words;
}
