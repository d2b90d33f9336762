namespace Gaceta.Tests.Adding;

/// <summary>A test with a site and a server of its own.</summary>
public abstract class AddingTest : IAsyncLifetime
{
    private protected AddingSite Adding { get; private set; } = null!;

    private protected TestServer Server => Adding.Server;

    public async ValueTask InitializeAsync() => Adding = await AddingSite.StartAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Adding.DisposeAsync();
    }
}
