namespace Gaceta.Fetching;

/// <summary>Asks other people's servers politely: few of them at once, and each for one thing at a time.</summary>
internal static class HostByHost
{
    /// <param name="ask">Waits by itself before it lets the next question to the same server come.</param>
    public static Task ForEachAsync<T>(IEnumerable<T> questions, Func<T, Uri> address, AskingPace pace, Func<T, CancellationToken, Task> ask, CancellationToken cancellation)
    {
        var hosts = questions.GroupBy(q => address(q).Authority, StringComparer.OrdinalIgnoreCase);
        return Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = pace.Hosts, CancellationToken = cancellation }, async (host, token) =>
        {
            foreach (T question in host)
            {
                await ask(question, token);
            }
        });
    }
}
