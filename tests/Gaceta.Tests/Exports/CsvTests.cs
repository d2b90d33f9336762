using System.Text;
using Gaceta.Exports;

namespace Gaceta.Tests.Exports;

public sealed class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("one, two", "\"one, two\"")]
    [InlineData("he said \"no\"", "\"he said \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [InlineData("@somebody", "'@somebody")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData(-1, "-1")]
    public void A_cell_holds_its_value_and_can_neither_break_the_row_nor_be_a_formula(object? value, string cell)
    {
        using var csv = new MemoryStream();
        Csv.Write(new Table("t", ["name"], [[value]]), csv);

        Assert.Equal($"name\r\n{cell}\r\n", Encoding.UTF8.GetString(csv.ToArray()));
    }
}
