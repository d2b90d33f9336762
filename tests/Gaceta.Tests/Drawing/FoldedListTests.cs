using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Drawing;

public sealed class FoldedListTests
{
    [Theory]
    [InlineData(14, 0)]
    [InlineData(15, 3)]
    public void A_long_list_beside_a_text_shows_its_beginning_and_folds_the_rest_away(int variants, int folded)
    {
        string names = string.Join(", ", Enumerable.Range(1, variants).Select(i => $"Dora Wexley {(char)('A' + i)}."));
        using TestSite site = new TestSite().With("actors/dora-wexley.md", $"---\nName: Dora Wexley\nKind: person\nVariants: [{names}]\n---\n");

        string page = site.Build().Read("actors/dora-wexley/index.html");

        Assert.Equal(variants, page.Split("<li>Dora Wexley ").Length - 1);
        Assert.Equal(folded > 0, page.Contains($"<summary>and {folded} more</summary>", StringComparison.Ordinal));
    }
}
