using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Gaceta.Tests.Adding;

/// <summary>A server on a free port of this machine, that answers as a test tells it to.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestServer(WebApplication app) => _app = app;

    public static async Task<TestServer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var server = new TestServer(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>What is answered, by path.</summary>
    public Dictionary<string, RequestDelegate> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>The requests that came, as path and query.</summary>
    public List<string> Requests { get; } = [];

    public List<string> UserAgents { get; } = [];

    public string Address(string path) => _app.Urls.First() + path;

    /// <param name="type">Content type; none is sent when null.</param>
    public void Serve(string path, byte[] body, string? type = "text/html; charset=utf-8", string? encoding = null) => Answers[path] = async context =>
    {
        context.Response.ContentType = type;
        context.Response.Headers.ContentEncoding = encoding;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    };

    public void Redirect(string path, string target) => Answers[path] = context =>
    {
        context.Response.Redirect(target);
        return Task.CompletedTask;
    };

    public void Answer(string path, int status) => Answers[path] = context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    };

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        Requests.Add(context.Request.Path + context.Request.QueryString);
        UserAgents.Add(context.Request.Headers.UserAgent.ToString());
        if (Answers.TryGetValue(context.Request.Path, out RequestDelegate? answer))
        {
            return answer(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
