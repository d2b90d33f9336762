using System.Collections.Immutable;
using System.Globalization;

namespace Gaceta.Bench.Corpus;

/// <summary>An article before it is given the form of a text or a page.</summary>
/// <param name="Paragraphs">Interruptions among them, as in a copied text.</param>
/// <param name="Actors">Who is named in it, each once.</param>
internal sealed record GeneratedArticle(
    string Language, string Source, string Title, string Byline, DateOnly Day, string WrittenDay, ImmutableArray<string> Paragraphs, ImmutableArray<string> Actors)
{
    public string AsText() => string.Join("\n\n", [Title, Byline + "\n" + WrittenDay, .. Paragraphs]) + "\n";

    /// <summary>With front matter for both generators: <c>actors</c>, <c>sources</c>, <c>days</c>, <c>months</c> and <c>years</c> are Hugo's taxonomies.</summary>
    public string AsMarkdown()
    {
        string day = Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return $"""
            ---
            title: "{Title}"
            date: {day}
            author: "{Byline[(Byline.IndexOf(' ', StringComparison.Ordinal) + 1)..]}"
            source: "{Source}"
            sources: ["{Source}"]
            language: {Language}
            days: ["{day}"]
            months: ["{day[..7]}"]
            years: ["{day[..4]}"]
            actors: [{string.Join(", ", Actors.Select(actor => $"\"{actor}\""))}]
            ---

            {string.Join("\n\n", Paragraphs)}

            """;
    }
}
