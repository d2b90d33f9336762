using Gaceta.StructuredData;

namespace Gaceta.Tests.StructuredData;

public sealed class TextFragmentTests
{
    [Theory]
    [InlineData("We sail again,", "#:~:text=We%20sail%20again")]
    [InlineData("a well-known, old & good ship", "#:~:text=a%20well%2Dknown%2C%20old%20%26%20good%20ship")]
    [InlineData("one two three four five six seven eight nine ten eleven", "#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven")]
    [InlineData("¿Quién vuelve?", "#:~:text=%C2%BFQui%C3%A9n%20vuelve%3F")]
    public void Words_become_a_directive_long_ones_their_two_ends(string words, string fragment) =>
        Assert.Equal("https://courier.example/a" + fragment, TextFragment.LinkTo("https://courier.example/a", words));

    [Fact]
    public void A_fragment_that_the_address_has_is_kept() =>
        Assert.Equal("https://courier.example/a#top:~:text=We%20sail", TextFragment.LinkTo("https://courier.example/a#top", "We sail"));
}
