using System.Net;
using Gaceta.Output;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Gaceta.Preview;

/// <summary>Serves a site on this machine alone, as GitHub Pages would: folders by their index page, 404.html for the rest.</summary>
internal static class SiteServer
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new()
    {
        Mappings = { [".md"] = "text/markdown", [".atom"] = "application/atom+xml", [".bib"] = "application/x-bibtex", [".ris"] = "application/x-research-info-systems", [".rss"] = "application/rss+xml" },
    };

    /// <summary>Serves until it is cancelled. Throws <see cref="ExecutionException"/> when the port is taken.</summary>
    public static async Task RunAsync(ISiteFiles site, ServerAddress address, CancellationToken cancellation)
    {
        await using WebApplication app = Create(site, address);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException)
        {
            throw new ExecutionException($"Port {address.Port} is taken by another program; choose another with --port.");
        }

        Console.WriteLine($"Serving at {app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal)}{address.Root} (Ctrl+C ends it)");
        await ((IHost)app).WaitForShutdownAsync(cancellation);
    }

    /// <summary>The server, not yet started.</summary>
    public static WebApplication Create(ISiteFiles site, ServerAddress address)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, address.Port));
        WebApplication app = builder.Build();
        app.Run(context => AnswerAsync(context, site, address.Root));
        return app;
    }

    private static async Task AnswerAsync(HttpContext context, ISiteFiles site, string root)
    {
        string path = context.Request.Path.Value ?? "/";
        if (!path.StartsWith(root, StringComparison.Ordinal))
        {
            context.Response.Redirect(root);
            return;
        }

        string below = path[root.Length..];
        if (below == LiveReload.EventsPath && site.Changes is { } changes)
        {
            await LiveReload.SendEventsAsync(context, changes);
            return;
        }

        await AnswerFileAsync(context, site, below);
    }

    private static async Task AnswerFileAsync(HttpContext context, ISiteFiles site, string below)
    {
        CancellationToken cancellation = context.RequestAborted;
        if (Parse(below) is { } file && await site.ReadAsync(file, cancellation) is { } bytes)
        {
            await SendAsync(context, file, bytes, StatusCodes.Status200OK);
        }
        else if (Parse(below + "/") is { } folder && below.Length > 0 && await site.ReadAsync(folder, cancellation) is not null)
        {
            context.Response.Redirect(context.Request.Path.ToUriComponent() + "/");
        }
        else
        {
            var notFound = SitePath.OfFile("404.html");
            await SendAsync(context, notFound, await site.ReadAsync(notFound, cancellation) ?? "Not found"u8.ToArray(), StatusCodes.Status404NotFound);
        }
    }

    private static async Task SendAsync(HttpContext context, SitePath path, ReadOnlyMemory<byte> bytes, int status)
    {
        string type = ContentTypes.TryGetContentType(path.File, out string? known) ? known : "application/octet-stream";
        bool isText = type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal) || type.EndsWith("javascript", StringComparison.Ordinal);
        context.Response.StatusCode = status;
        context.Response.ContentType = isText ? type + "; charset=utf-8" : type;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    /// <summary>The file that an address below the root means; null when it leads out of the site.</summary>
    private static SitePath? Parse(string below)
    {
        string file = below.Length == 0 || below.EndsWith('/') ? below + "index.html" : below;
        bool sound = file.Split('/').All(s => s is not ("" or "." or "..")) && !file.Contains('\\', StringComparison.Ordinal) && !file.Contains('\0', StringComparison.Ordinal);
        return sound ? SitePath.OfFile(file) : null;
    }
}
