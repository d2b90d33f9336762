using System.Net;
using System.Net.Http.Headers;

namespace Gaceta.Fetching;

/// <summary>
/// Fetches one page or picture over http or https within <see cref="FetchLimits"/>. Redirects are followed by hand, so that the scheme of every
/// hop is checked: none leads out of the web, and none from https to http.
/// </summary>
internal sealed class WebFetch(FetchKind kind, FetchLimits limits)
{
    /// <summary>Throws <see cref="ExecutionException"/> for all that can go wrong, and says in one line what it was.</summary>
    public async Task<FetchedPage> FetchAsync(Uri address, CancellationToken cancellation)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(limits.Time);
        try
        {
            using HttpClient client = CreateClient();
            return await FollowAsync(client, address, timer.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new ExecutionException($"{address} did not answer in full; expected an answer within {limits.Time.TotalSeconds:0.#} seconds.");
        }
        catch (Exception e) when (FetchFaults.Describe(e) is { } fault)
        {
            throw new ExecutionException($"{address} could not be fetched: {fault}.");
        }
    }

    private HttpClient CreateClient()
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = limits.PublicOnly ? PublicNetwork.ConnectAsync : null,
        };
        var client = new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(kind.UserAgent);
        client.DefaultRequestHeaders.Accept.ParseAdd(kind.Accepted);
        return client;
    }

    private async Task<FetchedPage> FollowAsync(HttpClient client, Uri first, CancellationToken cancellation)
    {
        Uri address = first;
        for (int hops = 0; hops <= limits.Redirects; hops++)
        {
            using HttpResponseMessage answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (Redirect.Is(answer))
            {
                address = Redirect.Target(answer, address);
                continue;
            }

            FetchedPage page = await ReadAsync(answer, address, cancellation);
            if (MetaRefresh.Target(page) is not { } next)
            {
                return page;
            }

            address = Redirect.Allowed(address, next);
        }

        throw new ExecutionException($"{first} redirects on and on, at last to {address}; expected at most {limits.Redirects} redirects.");
    }

    private async Task<FetchedPage> ReadAsync(HttpResponseMessage answer, Uri address, CancellationToken cancellation)
    {
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            throw new ExecutionException($"{address} answers {(int)answer.StatusCode} {answer.ReasonPhrase}; expected 200 with {kind.Name}.");
        }

        await using Stream body = await answer.Content.ReadAsStreamAsync(cancellation);
        byte[] bytes = await BoundedBody.ReadAsync(body, limits.LargestBody, cancellation)
            ?? throw new ExecutionException($"{address} sends more than {kind.Name}; expected at most {limits.LargestBody} bytes.");
        MediaTypeHeaderValue? type = answer.Content.Headers.ContentType;
        return new FetchedPage(address, bytes, type?.MediaType?.ToLowerInvariant(), type?.CharSet?.Trim('"', '\'', ' '));
    }
}
