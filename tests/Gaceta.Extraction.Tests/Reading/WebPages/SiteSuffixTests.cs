using Gaceta.Extraction.Reading.WebPages.Fields;

namespace Gaceta.Extraction.Tests.Reading.WebPages;

public sealed class SiteSuffixTests
{
    [Theory]
    [InlineData("Bridge reopens - The Morning Pilot", "Bridge reopens")]
    [InlineData("Bridge reopens | Coast | The Morning Pilot", "Bridge reopens | Coast")]
    [InlineData("Bridge reopens | The Morning Pilot | Coast", "Bridge reopens")]
    [InlineData("Morning Pilot: a life", "Morning Pilot: a life")]
    [InlineData("Morning Pilot | Bridge reopens", "Bridge reopens")]
    [InlineData("Bridge reopens – morningpilot.example", "Bridge reopens")]
    [InlineData("North - south line reopens", "North - south line reopens")]
    [InlineData("The Morning Pilot", "The Morning Pilot")]
    public void The_sites_name_and_what_follows_it_go(string title, string expected) =>
        Assert.Equal(expected, SiteSuffix.Remove(title, ["The Morning Pilot", "morningpilot"], []));

    [Fact]
    public void What_stands_behind_the_headline_goes_with_or_without_a_known_name() =>
        Assert.Equal("Bridge reopens after repairs", SiteSuffix.Remove("Bridge reopens after repairs | Coast and harbour", [], ["Bridge reopens after repairs"]));
}
