using System.CommandLine;
using Gaceta.Checking;
using Gaceta.Checking.External;
using Gaceta.Extraction;
using Gaceta.Fetching;
using Gaceta.Images;
using Gaceta.Settings;

namespace Gaceta.Commands;

/// <summary><c>check</c>: looks through the built site for broken links and the like. Fails when it finds errors, for CI.</summary>
internal sealed class CheckCommand(SharedOptions options)
{
    private readonly Option<bool> _external = new("--external")
    {
        Description = "Ask the web whether the pages that the site links to are there: slowly, and no page twice in a week.",
    };

    public Command Create()
    {
        var command = new Command("check", "Look through the built site: links and anchors, ids, alternatives of images, order of headings, feeds, structured data.") { _external };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        Workplace workplace = options.Workplace(arguments);
        if (!Directory.Exists(workplace.OutputFolder))
        {
            throw new ExecutionException($"There is no folder {workplace.Settings.OutputPath} to check; build the site first.");
        }

        SiteCheck check = SiteCheck.Of(workplace.OutputFolder, workplace.Settings.LinkRoot, cancellation);
        IEnumerable<Diagnostic> dead = arguments.GetValue(_external) ? await DeadLinksAsync(workplace, check, cancellation) : [];
        Diagnostic[] found = [.. check.Faults, .. dead];
        IEnumerable<Diagnostic> notes = workplace.Settings.Images == ImageUse.Mirror ? MissingImage.Note(MissingImage.In(workplace, cancellation)) : [];
        int code = options.Report(arguments).Print([.. found, .. notes]);
        Console.Out.WriteLine($"{check.Pages.Length} pages checked, {found.Length} faults found");
        return code;
    }

    private static async Task<IEnumerable<Diagnostic>> DeadLinksAsync(Workplace workplace, SiteCheck check, CancellationToken cancellation)
    {
        LinkMemory memory = LinkMemory.Open(workplace.CacheFolder, workplace.Today);
        var origins = new ArticleOrigins(workplace.OutputFolder, workplace.InputFolders.Reverse());
        try
        {
            return await ExternalLinks.DeadAsync(check, origins, new LinkAsking(memory, AskingPace.Polite), cancellation);
        }
        finally
        {
            memory.Save();
        }
    }
}
