namespace Gaceta.Tests.Adding;

/// <summary>No server keeps the program busy or fills its memory.</summary>
public sealed class FetchLimitTests : AddingTest
{
    [Fact]
    public async Task A_small_answer_that_unpacks_to_a_huge_one_is_refused()
    {
        byte[] bomb = Packing.Compress(new byte[40 * 1024 * 1024], "gzip");
        Assert.InRange(bomb.Length, 1, 100_000);
        Server.Serve("/1", bomb, encoding: "gzip");

        Assert.Contains("expected at most 16777216 bytes", await Adding.RefusedAsync(Server.Address("/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_as_large_as_is_allowed_is_taken_and_one_byte_more_is_not()
    {
        Server.Serve("/1", AddingSite.Page());
        Adding.Limits = Adding.Limits with { LargestBody = AddingSite.Page().Length - 1 };
        Assert.Contains("sends more than an article", await Adding.RefusedAsync(Server.Address("/1")), StringComparison.Ordinal);

        Adding.Limits = Adding.Limits with { LargestBody = AddingSite.Page().Length };
        await Adding.AddAsync(Server.Address("/1"));
    }

    [Fact]
    public async Task A_body_that_never_ends_is_cut_off_by_its_size()
    {
        Server.Answers["/1"] = async context =>
        {
            context.Response.ContentType = "text/html";
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[64 * 1024], context.RequestAborted);
            }
        };

        Assert.Contains("sends more than an article", await Adding.RefusedAsync(Server.Address("/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_drips_is_cut_off_by_time()
    {
        Server.Answers["/1"] = async context =>
        {
            context.Response.ContentType = "text/html";
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync("<p>"u8.ToArray(), context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await Task.Delay(20, context.RequestAborted);
            }
        };
        Adding.Limits = Adding.Limits with { Time = TimeSpan.FromMilliseconds(400) };

        Assert.Contains("within 0.4 seconds", await Adding.RefusedAsync(Server.Address("/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_left()
    {
        Server.Answers["/1"] = context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        Adding.Limits = Adding.Limits with { Time = TimeSpan.FromMilliseconds(300) };

        Assert.Contains("did not answer in full", await Adding.RefusedAsync(Server.Address("/1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_refused()
    {
        Server.Answers["/1"] = async context =>
        {
            context.Response.ContentLength = 5000;
            context.Response.ContentType = "text/html";
            await context.Response.Body.WriteAsync(AddingSite.Page(), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        };

        Assert.Contains("could not be fetched", await Adding.RefusedAsync(Server.Address("/1")), StringComparison.Ordinal);
    }
}
