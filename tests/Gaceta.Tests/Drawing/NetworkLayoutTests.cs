using Gaceta.Pages;
using Theme.Actors;

namespace Gaceta.Tests.Drawing;

public sealed class NetworkLayoutTests
{
    [Fact]
    public void No_two_companions_share_a_place() =>
        Assert.Equal(12, NetworkLayout.Place(12, []).Distinct().Count());

    [Fact]
    public void Those_who_appear_together_most_stand_beside_each_other()
    {
        (double X, double Y)[] places = [.. NetworkLayout.Place(8, [new Tie(0, 5, 9), new Tie(0, 1, 2), new Tie(3, 5, 4)])];

        double nearest = Enumerable.Range(1, 7).Min(i => Distance(places[0], places[i]));
        Assert.Equal(nearest, Distance(places[0], places[5]), tolerance: 2);
        Assert.Equal(nearest, Distance(places[5], places[3]), tolerance: 2);
    }

    [Theory]
    [InlineData("Harbour Board", "Harbour Board")]
    [InlineData("Supreme Tribunal of Justice of Venezuela", "Supreme Tribunal of|Justice of Venezuela")]
    [InlineData("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahrtsgesellschaft")]
    public void A_long_name_is_cut_at_the_space_nearest_to_its_middle(string name, string lines) =>
        Assert.Equal(lines, string.Join('|', NetworkLayout.Lines(name)));

    private static double Distance((double X, double Y) a, (double X, double Y) b) => Math.Round(Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2)), 0);
}
