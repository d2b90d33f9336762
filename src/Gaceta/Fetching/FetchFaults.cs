using System.Security.Authentication;

namespace Gaceta.Fetching;

/// <summary>Says in plain words why the network gave no answer.</summary>
internal static class FetchFaults
{
    /// <returns>Half a sentence; null for what is no fault of the network or the server.</returns>
    public static string? Describe(Exception fault) => fault switch
    {
        HttpRequestException { InnerException: ExecutionException refused } => refused.Message,
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "no server has this name; expected an address that exists",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "no server answers there; expected one that does",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } or AuthenticationException =>
            "the server's certificate cannot be trusted; expected a valid one",
        HttpRequestException e => "the server's answer breaks the rules of HTTP" + Detail(e),
        HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } => "the answer ended before it was complete",
        IOException => "the connection broke off",
        InvalidDataException or InvalidOperationException => "the answer is compressed in a way that cannot be read; expected gzip, deflate or br",
        _ => null,
    };

    private static string Detail(HttpRequestException fault) => fault.HttpRequestError == HttpRequestError.Unknown ? "" : $" ({fault.HttpRequestError})";
}
