using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Gaceta.Bench.Corpus;

/// <summary>Writes articles of one language; the same seed gives the same articles.</summary>
internal sealed class NewsWriter(Wording words, int seed)
{
    private const int OneInterruptionIn = 8;

    private readonly Random _random = new(seed);
    private readonly Zipf _people = new(words.GivenNames.Length * words.FamilyNames.Length);
    private readonly Zipf _organisations = new(words.Organisations.Length);
    private readonly Zipf _towns = new(words.Towns.Length);

    public GeneratedArticle Next()
    {
        DateOnly day = new DateOnly(2026, 1, 1).AddDays(_random.Next(90));
        return new(
            words.Language,
            Capital(Fill(Any(words.Headlines))),
            string.Format(CultureInfo.InvariantCulture, words.Byline, Person()),
            day,
            Written(day),
            [.. Paragraphs()]);
    }

    /// <summary>5 to 23 paragraphs, short articles more often than long ones, as in news: 300 to 1,000 words, 500 in the middle.</summary>
    private IEnumerable<string> Paragraphs()
    {
        int count = 5 + Math.Min(_random.Next(19), _random.Next(19));
        for (int i = 0; i < count; i++)
        {
            if (i > 0 && _random.Next(OneInterruptionIn) == 0)
            {
                yield return Fill(Any(words.Interruptions));
            }

            yield return Paragraph();
        }
    }

    private string Paragraph() =>
        string.Join(' ', Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => Capital(Fill(Any(words.Sentences)))));

    private string Fill(string form)
    {
        var filled = new StringBuilder();
        for (int i = 0; i < form.Length; i++)
        {
            bool isSlot = form[i] == '{';
            filled.Append(isSlot ? Slot(form[i + 1]) : form[i].ToString());
            i += isSlot ? 2 : 0;
        }

        return filled.ToString();
    }

    private string Slot(char slot) => slot switch
    {
        'p' => Person(),
        'f' => words.FamilyNames[_people.Draw(_random) % words.FamilyNames.Length],
        'o' => words.Organisations[_organisations.Draw(_random)],
        't' => words.Towns[_towns.Draw(_random)],
        'w' => Any(words.Weekdays),
        'd' => Written(new DateOnly(2025, 1, 1).AddDays(_random.Next(365))),
        _ => _random.Next(2, 900).ToString(CultureInfo.InvariantCulture),
    };

    private string Person()
    {
        int rank = _people.Draw(_random);
        return words.GivenNames[rank / words.FamilyNames.Length] + " " + words.FamilyNames[rank % words.FamilyNames.Length];
    }

    private string Written(DateOnly day) =>
        string.Format(CultureInfo.InvariantCulture, words.DateForm, day.Day, words.Months[day.Month - 1], day.Year);

    private string Any(ImmutableArray<string> choices) => choices[_random.Next(choices.Length)];

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
