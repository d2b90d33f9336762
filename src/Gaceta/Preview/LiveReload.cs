using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Gaceta.Preview;

/// <summary>Tells open browsers to load their page again, by server-sent events.</summary>
internal static class LiveReload
{
    public const string EventsPath = "_preview/events";

    /// <summary>
    /// Sends one event at every change until the browser leaves. The query <c>seen</c> is the count of changes that the page was made
    /// after, so that no change is lost between the making of a page and its first word to the server.
    /// </summary>
    public static async Task SendEventsAsync(HttpContext context, ChangeSignal changes)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        int seen = int.TryParse(context.Request.Query["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : changes.Count;
        await SendAsync(context, ": open\n\n");
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await changes.After(seen).WaitAsync(context.RequestAborted);
            seen = changes.Count;
            await SendAsync(context, "event: change\ndata: \n\n");
        }
    }

    private static async Task SendAsync(HttpContext context, string text)
    {
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
