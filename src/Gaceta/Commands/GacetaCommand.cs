using System.CommandLine;

namespace Gaceta.Commands;

/// <summary>The command line: a bare run builds the site, the commands do the rest.</summary>
public static class GacetaCommand
{
    public static Task<int> RunAsync(string[] arguments)
    {
        var root = new RootCommand("Makes a digest website of a folder of news articles.") { ExtractCommand.Create() };
        return root.Parse(arguments).InvokeAsync();
    }
}
