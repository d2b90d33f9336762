using System.Collections.Immutable;
using System.CommandLine;
using Gaceta.Building;
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

    private Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        Workplace workplace = options.Workplace(arguments);
        if (workplace.Settings.Images != ImageUse.Mirror)
        {
            throw new ExecutionException($"Images is {workplace.Settings.Images}, so no page would show copies; expected Mirror, in {SettingsFile.Name} or as -s Images=Mirror.");
        }

        MirrorResult result = Copy(workplace, MissingImage.In(workplace, cancellation), cancellation);
        return Task.FromResult(options.Report(arguments).Print([.. workplace.Diagnostics, .. result.Faults]));
    }

    /// <summary>Tells what it does; each server is asked for one picture a second, which takes its time.</summary>
    public static MirrorResult Copy(Workplace workplace, ImmutableArray<MissingImage> missing, CancellationToken cancellation)
    {
        var mirror = new ImageMirror(workplace.InputFolders.Last(), FetchLimits.OfPictures, AskingPace.Polite);
        return new BuildLog(Consoles.Output).Timed("Mirror", progress => mirror.CopyAsync(missing, progress, cancellation).GetAwaiter().GetResult(), r => r.ToString());
    }
}
