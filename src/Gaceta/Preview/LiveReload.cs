using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Gaceta.Preview;

/// <summary>Tells open browsers to load their page again, by server-sent events.</summary>
internal static class LiveReload
{
    public const string EventsPath = "_preview/events";

    /// <summary>Sends one event at every change until the browser leaves.</summary>
    public static async Task SendEventsAsync(HttpContext context, ChangeSignal changes)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        Task next = changes.Next;
        await SendAsync(context, ": open\n\n");
        while (!context.RequestAborted.IsCancellationRequested)
        {
            await next.WaitAsync(context.RequestAborted);
            next = changes.Next;
            await SendAsync(context, "event: change\ndata: \n\n");
        }
    }

    private static async Task SendAsync(HttpContext context, string text)
    {
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
