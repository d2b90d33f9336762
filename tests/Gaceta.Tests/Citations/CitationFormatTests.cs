using System.Text.Json;
using Gaceta.Citations;
using Gaceta.Extraction;

namespace Gaceta.Tests.Citations;

public sealed class CitationFormatTests
{
    private static readonly Citation Whole = new("ferry-returns", "Ferry & {tram}: 100% #1_a ~ ^ \\ $")
    {
        Authors = [new("Pieter van der Meer", new("Pieter", "van der", "Meer", "")), new("Ana Ríos Peña", new("Ana", "", "Ríos Peña", "")), new("Press and Co", null)],
        Source = "Port & Shore",
        Published = EdtfDate.Of(2026, 1, 6),
        Url = "https://courier.example/a_b%20c?d={e}",
        Language = "en",
    };

    [Fact]
    public void BibTeX_escapes_what_TeX_would_run_and_holds_names_and_headlines_together() => Assert.Equal(
        """
        @article{ferry-returns,
          author = {van der Meer, Pieter and Ríos Peña, Ana and {Press and Co}},
          title = {{Ferry \& \textbraceleft{}tram\textbraceright{}: 100\% \#1\_a \textasciitilde{} \textasciicircum{} \textbackslash{} \$}},
          journal = {Port \& Shore},
          entrysubtype = {newspaper},
          date = {2026-01-06},
          year = {2026},
          month = jan,
          url = {https://courier.example/a_b%20c?d=%7Be%7D},
          language = {en},
        }

        """,
        BibTeX.Text([Whole]));

    [Fact]
    public void RIS_has_a_line_for_each_value_and_ends_each_record() => Assert.Equal(
        """
        TY  - NEWS
        ID  - ferry-returns
        AU  - van der Meer, Pieter
        AU  - Ríos Peña, Ana
        AU  - Press and Co
        TI  - Ferry & {tram}: 100% #1_a ~ ^ \ $
        T2  - Port & Shore
        PY  - 2026
        DA  - 2026/01/06/
        UR  - https://courier.example/a_b%20c?d={e}
        LA  - en
        ER  - 

        """.ReplaceLineEndings("\r\n"),
        Ris.Text([Whole]));

    [Fact]
    public void CSL_JSON_parts_the_names_of_persons_and_leaves_those_of_organisations_whole()
    {
        JsonElement item = JsonElement.Parse(CslJson.Text([Whole]))[0];

        Assert.Equal("article-newspaper", item.GetProperty("type").GetString());
        Assert.Equal("""[{"family":"Meer","given":"Pieter","non-dropping-particle":"van der"},{"family":"Ríos Peña","given":"Ana"},{"literal":"Press and Co"}]""", Compact(item.GetProperty("author")));
        Assert.Equal("""{"date-parts":[[2026,1,6]]}""", Compact(item.GetProperty("issued")));
    }

    [Theory]
    [InlineData("2026-01-11~", """{"date-parts":[[2026,1,11]],"circa":true}""", "2026/01/11/circa", "date = {2026-01-11~}")]
    [InlineData("2026-01", """{"date-parts":[[2026,1]]}""", "2026/01//", "month = jan")]
    [InlineData("2026", """{"date-parts":[[2026]]}""", "2026///", "year = {2026}")]
    public void A_date_is_cited_no_more_precisely_than_it_is_known(string date, string csl, string ris, string bibTeX)
    {
        Assert.True(EdtfDate.TryParse(date, out EdtfDate parsed));
        Citation citation = Whole with { Published = parsed };

        Assert.Equal(csl, Compact(JsonElement.Parse(CslJson.Text([citation]))[0].GetProperty("issued")));
        Assert.Contains($"DA  - {ris}\r\n", Ris.Text([citation]), StringComparison.Ordinal);
        Assert.Contains(bibTeX, BibTeX.Text([citation]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_unknown_is_left_out()
    {
        var bare = new Citation("note", "A note");

        Assert.Equal("@misc{note,\n  title = {{A note}},\n}\n", BibTeX.Text([bare]));
        Assert.Equal("TY  - NEWS\r\nID  - note\r\nTI  - A note\r\nER  - \r\n", Ris.Text([bare]));
        Assert.Equal(["id", "type", "title"], JsonElement.Parse(CslJson.Text([bare]))[0].EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void A_line_break_in_a_value_cannot_begin_a_field_of_RIS() =>
        Assert.Contains("TI  - One ER  - two\r\n", Ris.Text([new Citation("x", "One\r\nER  - two")]), StringComparison.Ordinal);

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json, Relaxed);

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
