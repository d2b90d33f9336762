using System.Diagnostics;
using System.Text.Json;
using Gaceta.Tests.Sites;

namespace Gaceta.Tests.Building;

/// <summary>Builds in a process of their own, killed wherever they happen to be.</summary>
public sealed class KilledBuildTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_killed_build_leaves_whole_files_and_the_next_one_completes_it(int seed)
    {
        using TestSite site = new TestSite().WithoutFiles();
        var random = new Random(seed);
        for (int round = 0; round < 4; round++)
        {
            for (int i = 0; i < 60; i++)
            {
                site.With($"articles/{i:00}.txt", $"Ferry line {i} returns\n\n3 March 2025\n\nThe ferry sails again, said Ana Ríos, take {random.Next()}.\n");
            }

            await BuildAndKillAsync(site, random.Next(100, 2500));
            AssertWhole(site.Output);
        }

        BuiltSite completed = site.Build();

        BuiltSite clean = site.BuildClean();
        Assert.Equal(clean.Files, completed.Files);
        Assert.All(clean.Files, file => Assert.Equal(clean.ReadBytes(file), completed.ReadBytes(file)));
    }

    private static async Task BuildAndKillAsync(TestSite site, int milliseconds)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "Site.dll");
        using Process build = Process.Start(new ProcessStartInfo("dotnet", [program, "-r", site.Root]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        await Task.Delay(milliseconds, Cancellation);
        build.Kill();
        await build.WaitForExitAsync(Cancellation);
    }

    private static void AssertWhole(string output)
    {
        foreach (string file in Directory.Exists(output) ? Directory.GetFiles(output, "*", SearchOption.AllDirectories) : [])
        {
            switch (Path.GetExtension(file))
            {
                case ".html":
                    Assert.EndsWith("</html>\n", File.ReadAllText(file), StringComparison.Ordinal);
                    break;
                case ".json":
                    JsonDocument.Parse(File.ReadAllBytes(file)).Dispose();
                    break;
            }
        }
    }
}
