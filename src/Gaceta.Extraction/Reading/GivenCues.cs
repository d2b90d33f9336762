using System.Collections.Immutable;
using Gaceta.Extraction.Dates;
using Gaceta.Extraction.Reading.Lines;

namespace Gaceta.Extraction.Reading;

/// <summary>Puts what an editor wrote in front of what was read, and reports where the two contradict each other.</summary>
internal static class GivenCues
{
    private const string Rule = "front-matter";

    public static Draft PutFirst(Draft draft, FrontMatter given)
    {
        if (given.IsEmpty)
        {
            return draft;
        }

        var diagnostics = new List<Diagnostic>(draft.Diagnostics);
        ImmutableArray<Cue<string>> Texts(string field, ImmutableArray<Cue<string>> read, params string[] keys) =>
            Add(given, field, keys, read, text => (true, text), diagnostics);

        return draft with
        {
            Titles = Texts("title", draft.Titles, "Title"),
            Leads = Texts("lead", draft.Leads, "Lead", "Description"),
            Bylines = Texts("byline", draft.Bylines, "Byline", "Author", "Authors"),
            SiteNames = IsAddress(given["Source"]) ? Texts("siteName", draft.SiteNames, "SiteName") : Texts("siteName", draft.SiteNames, "Source", "SiteName"),
            Urls = IsAddress(given["Source"]) ? Texts("url", draft.Urls, "Url", "Address", "Source") : Texts("url", draft.Urls, "Url", "Address"),
            Images = Texts("image", draft.Images, "Image"),
            ImageSize = given["Image"] is null ? draft.ImageSize : ImageSize.Parse(given.Text("ImageSize")),
            Languages = Texts("lang", draft.Languages, "Language", "Lang"),
            Dates = Add(given, "date", ["Published", "Date"], draft.Dates, ReadDate, diagnostics),
            Diagnostics = [.. diagnostics],
        };
    }

    /// <summary>Note-taking programs put the address of what was clipped under <c>source</c>.</summary>
    private static bool IsAddress(FrontMatterNode? source) =>
        source is FrontMatterScalar { Text: var text } && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https";

    private static ImmutableArray<Cue<T>> Add<T>(
        FrontMatter given, string field, string[] keys, ImmutableArray<Cue<T>> read, Func<string, (bool Ok, T Value)> parse, List<Diagnostic> diagnostics)
    {
        FrontMatterScalar? scalar = keys.Select(k => ScalarOf(given[k])).OfType<FrontMatterScalar>().FirstOrDefault(s => s.Text.Length > 0);
        if (scalar is null)
        {
            return read;
        }

        (bool ok, T value) = parse(scalar.Text);
        if (!ok)
        {
            diagnostics.Add(NotReadable(given, field, scalar));
            return read;
        }

        ImmutableArray<Evidence> kept = TwinEvidence.For(given, field, scalar.Text);
        if (!kept.IsEmpty)
        {
            return [.. kept.Select(evidence => new Cue<T>(value, evidence))];
        }

        if (read.Length > 0 && read[0].Evidence.Certainty == Certainty.Stated && Differs(read[0].Value, value))
        {
            diagnostics.Add(Contradicted(given, field, scalar, read[0].Evidence));
        }

        return [new Cue<T>(value, new Evidence(Certainty.Given, Rule, scalar.Text)), .. read];
    }

    /// <summary>One value; of keys about one the name; several, as note-taking programs list authors, as one with semicolons between them; null without one.</summary>
    private static FrontMatterScalar? ScalarOf(FrontMatterNode? node) => node switch
    {
        FrontMatterScalar scalar => scalar with { Text = WithoutLinks(scalar.Text) },
        FrontMatterList list => new FrontMatterScalar(string.Join("; ", list.Items.Select(item => ScalarOf(item)?.Text).OfType<string>()), list.Line, list.Column),
        FrontMatterMap map when map["name"] is FrontMatterScalar name => ScalarOf(name),
        _ => null,
    };

    /// <summary>Note-taking programs link a value to a note of its own: <c>[[Jane Roe]]</c>, <c>[[people/roe|Jane Roe]]</c>.</summary>
    private static string WithoutLinks(string text) =>
        text.StartsWith("[[", StringComparison.Ordinal) && text.EndsWith("]]", StringComparison.Ordinal) ? text[(Math.Max(text.LastIndexOf('|'), 1) + 1)..^2] : text;

    private static bool Differs<T>(T read, T given) => (read, given) switch
    {
        (EdtfDate a, EdtfDate b) => !a.AgreesWith(b),
        (string a, string b) => Slug.Of(a) != Slug.Of(b),
        _ => false,
    };

    /// <summary>A date of front matter, with or without a time behind it; the day counts, as written. Months may be words, in any language.</summary>
    private static (bool Ok, EdtfDate Value) ReadDate(string text)
    {
        string day = text.Split('T', ' ')[0];
        return EdtfDate.TryParse(day, out EdtfDate date) ? (true, date)
            : DateReader.TryRead(text, null, out DateReading reading) && reading is { Value.Precision: DatePrecision.Day, Alternative: null } && IsWeekday(text[..reading.Span.Start]) ? (true, reading.Value)
            : (false, default);
    }

    private static bool IsWeekday(string beforeDate) => TextTokens.Of(beforeDate).All(t => t.Kind == TextTokenKind.Sign || ReadingWords.Weekdays.Has(t));

    private static Diagnostic NotReadable(FrontMatter given, string field, FrontMatterScalar scalar) =>
        new("front-matter-value", Severity.Error, given.File, $"The {field} in the front matter cannot be read; it is taken from the article instead")
        {
            Line = scalar.Line, Column = scalar.Column, Found = scalar.Text, Expected = "a date as 2026-01-06, 2026-01 or 2026-01-11~",
        };

    private static Diagnostic Contradicted(FrontMatter given, string field, FrontMatterScalar scalar, Evidence read) =>
        new("front-matter-contradicts", Severity.Warning, given.File, $"The {field} in the front matter differs from what the article states; the front matter wins")
        {
            Line = scalar.Line, Column = scalar.Column, Found = scalar.Text, Expected = read.Reads ?? read.Words,
        };
}
