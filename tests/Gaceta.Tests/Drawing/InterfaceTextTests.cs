using System.Reflection;
using Gaceta.Extraction;
using Gaceta.Tests.Sites;
using Theme.Interface;

namespace Gaceta.Tests.Drawing;

public sealed class InterfaceTextTests
{
    public static TheoryData<string> Languages => [.. InterfaceText.Languages.Select(l => l.Code)];

    [Fact]
    public void The_theme_speaks_the_languages_that_have_a_file() => Assert.Equal(
        Directory.EnumerateFiles(Path.Combine(SampleSite.RepositoryRoot, "theme", "Interface"), "*Text.cs").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
        InterfaceText.Languages.Select(l => l.GetType().Name).Append(nameof(InterfaceText)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("en", "2026-01-06", "6 January 2026")]
    [InlineData("en", "2026-01-11~", "about 11 January 2026")]
    [InlineData("en", "2026-03", "March 2026")]
    [InlineData("en", "2026~", "about 2026")]
    [InlineData("es", "2026-01-06", "6 de enero de 2026")]
    [InlineData("es", "2026-01-11~", "hacia el 11 de enero de 2026")]
    [InlineData("es", "2026-03~", "hacia marzo de 2026")]
    [InlineData("es", "2026", "2026")]
    public void Dates_read_as_people_write_them(string language, string date, string words)
    {
        Assert.True(EdtfDate.TryParse(date, out EdtfDate parsed));
        Assert.Equal(words, InterfaceText.In(language).Date(parsed));
    }

    [Theory]
    [InlineData("en", 999, "999")]
    [InlineData("en", 12345, "12,345")]
    [InlineData("es", 1234, "1234")]
    [InlineData("es", 12345, "12\u202F345")]
    public void Numbers_are_grouped_as_the_language_does(string language, int number, string words) =>
        Assert.Equal(words, InterfaceText.In(language).Number(number));

    [Fact]
    public void A_language_that_the_theme_does_not_speak_gets_English() => Assert.Equal("en", InterfaceText.In("tr").Code);

    [Theory, MemberData(nameof(Languages))]
    public void No_words_of_the_interface_are_blank(string language)
    {
        InterfaceText words = InterfaceText.In(language);
        IEnumerable<PropertyInfo> texts = typeof(InterfaceText).GetProperties().Where(p => p.PropertyType == typeof(string));

        Assert.All(texts, text => Assert.False(string.IsNullOrWhiteSpace((string?)text.GetValue(words)), text.Name));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Months_and_weekdays_have_names_of_their_own(string language)
    {
        InterfaceText words = InterfaceText.In(language);

        Assert.Equal(12, Enumerable.Range(1, 12).Select(words.Month).Distinct().Count());
        Assert.Equal(12, Enumerable.Range(1, 12).Select(words.ShortMonth).Distinct().Count());
        Assert.Equal(7, Enum.GetValues<DayOfWeek>().Select(words.Weekday).Distinct().Count());
        Assert.Equal(7, Enum.GetValues<DayOfWeek>().Select(words.ShortWeekday).Distinct().Count());
    }
}
