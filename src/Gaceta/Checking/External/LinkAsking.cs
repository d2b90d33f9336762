using System.Net;
using Gaceta.Fetching;

namespace Gaceta.Checking.External;

/// <summary>
/// Asks addresses of the web whether they are there, politely: few servers at once, each for one page at a time and with a pause, the
/// headers of the answer only.
/// </summary>
internal sealed class LinkAsking(LinkMemory memory, AskingPace pace)
{
    private const string UserAgent = "Gaceta/1 (checks the links of a digest)";

    public async Task<IReadOnlyDictionary<Uri, LinkAnswer>> AskAsync(IEnumerable<Uri> addresses, CancellationToken cancellation)
    {
        using var handler = new SocketsHttpHandler { MaxAutomaticRedirections = FetchLimits.Default.Redirects };
        using var client = new HttpClient(handler) { Timeout = pace.Patience };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
        var answers = new System.Collections.Concurrent.ConcurrentDictionary<Uri, LinkAnswer>();
        await HostByHost.ForEachAsync(
            addresses.Distinct(), address => address, pace, async (address, token) => answers[address] = memory.Find(address) ?? await AskAsync(client, address, token), cancellation);
        return answers;
    }

    private async Task<LinkAnswer> AskAsync(HttpClient client, Uri address, CancellationToken cancellation)
    {
        LinkAnswer answer = await AskOnceAsync(client, address, cancellation);
        for (int again = 1; again <= pace.Retries && answer.IsPassing; again++)
        {
            await Task.Delay(pace.Pause * (1 << again), cancellation);
            answer = await AskOnceAsync(client, address, cancellation);
        }

        memory.Keep(address, answer);
        await Task.Delay(pace.Pause, cancellation);
        return answer;
    }

    private static async Task<LinkAnswer> AskOnceAsync(HttpClient client, Uri address, CancellationToken cancellation)
    {
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return new LinkAnswer((int)answer.StatusCode);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new LinkAnswer((int)HttpStatusCode.RequestTimeout);
        }
        catch (HttpRequestException e)
        {
            return new LinkAnswer(0, FetchFaults.Describe(e) ?? e.Message);
        }
    }
}
