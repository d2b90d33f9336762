using System.CommandLine;
using Gaceta.Fetching;
using Gaceta.Images;
using Gaceta.Settings;
using Gaceta.Terminal;

namespace Gaceta.Commands;

/// <summary><c>mirror</c>: fetches the pictures that articles show from the web into the input, for the setting <c>Images</c>.</summary>
internal sealed class MirrorCommand(SharedOptions options)
{
    public Command Create()
    {
        var command = new Command("mirror", "Fetch the pictures of articles that have no copy yet into input/mirror, where a build with Images set to Mirror finds them. Slowly; overwrites nothing.");
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        Workplace workplace = options.Workplace(arguments);
        if (workplace.Settings.Images != ImageUse.Mirror)
        {
            throw new ExecutionException($"Images is {workplace.Settings.Images}, so no page would show copies; expected Mirror, in {SettingsFile.Name} or as -s Images=Mirror.");
        }

        MirrorResult result = await new ImageMirror(workplace, FetchLimits.OfPictures, AskingPace.Polite).CopyAllAsync(cancellation);
        Console.Out.WriteLine($"{result} into {TerminalPath.Of(Path.Combine(workplace.InputFolders.Last(), MirrorFolder.Name))}");
        return options.Report(arguments).Print([.. workplace.Diagnostics, .. result.Faults]);
    }
}
