using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Gaceta.Bench.Corpus;

/// <summary>Writes articles of one language; the same seed and size give the same articles.</summary>
/// <param name="size">How many articles the corpus is to have: a larger one names more people and covers more days, as a digest does that grows.</param>
internal sealed class NewsWriter(Wording words, int seed, int size)
{
    private const int OneInterruptionIn = 8;

    /// <summary>As many articles as a small press desk collects on a day.</summary>
    private const int ArticlesADay = 20;

    private readonly Random _random = new(seed);
    private readonly Zipf _people = new(PersonNames.Count(words, size));
    private readonly Zipf _organisations = new(words.Organisations.Length);
    private readonly Zipf _towns = new(words.Towns.Length);
    private readonly SortedSet<string> _named = new(StringComparer.Ordinal);

    public GeneratedArticle Next()
    {
        _named.Clear();
        DateOnly day = new DateOnly(2026, 3, 31).AddDays(-_random.Next(Math.Max(90, size / ArticlesADay)));
        string title = Capital(Fill(Any(words.Headlines)));
        ImmutableArray<string> paragraphs = [.. Paragraphs()];
        return new(
            words.Language,
            Any(words.Sources),
            title,
            string.Format(CultureInfo.InvariantCulture, words.Byline, PersonNames.Of(words, _random.Next(24))),
            day,
            Written(day),
            paragraphs,
            [.. _named]);
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
        'p' => Named(PersonNames.Of(words, _people.Draw(_random))),
        'f' => words.FamilyNames[_people.Draw(_random) % words.FamilyNames.Length],
        'o' => Organisation(),
        't' => words.Towns[_towns.Draw(_random)],
        'w' => Any(words.Weekdays),
        'd' => Written(new DateOnly(2025, 1, 1).AddDays(_random.Next(365))),
        _ => _random.Next(2, 900).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Named without its article, as an index does.</summary>
    private string Organisation()
    {
        string name = words.Organisations[_organisations.Draw(_random)];
        Named(char.IsLower(name[0]) ? name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..] : name);
        return name;
    }

    private string Named(string actor)
    {
        _named.Add(actor);
        return actor;
    }

    private string Written(DateOnly day) =>
        string.Format(CultureInfo.InvariantCulture, words.DateForm, day.Day, words.Months[day.Month - 1], day.Year);

    private string Any(ImmutableArray<string> choices) => choices[_random.Next(choices.Length)];

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
