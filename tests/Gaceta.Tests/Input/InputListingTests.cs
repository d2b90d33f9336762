using Gaceta.Input;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Input;

public sealed class InputListingTests
{
    /// <summary>Preview waits for what the next change made vain: looking through ten thousand files took most of that.</summary>
    [Fact]
    public void Looking_into_the_input_ends_when_nobody_needs_it_any_more()
    {
        using TestSite site = new TestSite().With("articles/good.txt", "Ferry line returns\n");

        Assert.Throws<OperationCanceledException>(() => InputListing.Of(site.Workplace, new CancellationToken(canceled: true)));
        Assert.Single(InputListing.Of(site.Workplace, TestContext.Current.CancellationToken).Files);
    }
}
