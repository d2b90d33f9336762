using System.Net;

namespace Gaceta.Fetching;

/// <summary>An answer that sends the asker elsewhere.</summary>
internal static class Redirect
{
    public static bool Is(HttpResponseMessage answer) => answer.StatusCode
        is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    /// <summary>Where to. Throws <see cref="ExecutionException"/> when that is nowhere, out of the web, or from https back to http.</summary>
    public static Uri Target(HttpResponseMessage answer, Uri from)
    {
        if (answer.Headers.Location is not { } location || !Uri.TryCreate(from, location, out Uri? target))
        {
            throw new ExecutionException($"{from} redirects ({(int)answer.StatusCode}) without saying where to; expected an address.");
        }

        return Allowed(from, target);
    }

    /// <summary>The target itself. Throws <see cref="ExecutionException"/> when it lies out of the web, or leads from https back to http.</summary>
    public static Uri Allowed(Uri from, Uri target)
    {
        if (!WebAddress.IsWeb(target))
        {
            throw new ExecutionException($"{from} redirects to {target}; expected an address that begins with http:// or https://.");
        }

        return from.Scheme == Uri.UriSchemeHttps && target.Scheme == Uri.UriSchemeHttp
            ? throw new ExecutionException($"{from} redirects to {target}; expected no step from https to http.")
            : target;
    }
}
