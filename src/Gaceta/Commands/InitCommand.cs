using System.Collections.Immutable;
using System.CommandLine;
using Gaceta.Extraction;
using Gaceta.Settings;
using Gaceta.Starting;

namespace Gaceta.Commands;

/// <summary><c>init</c>: starts a new digest in a folder of its own.</summary>
internal sealed class InitCommand(SharedOptions options)
{
    private readonly Argument<string> _folder = new("folder") { Description = "Folder of the new digest; it must be new or empty." };

    public Command Create()
    {
        var command = new Command("init", "Start a new digest: the program, settings, a first article, and the workflow that publishes it. Overwrites nothing.") { _folder };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        Workplace workplace = options.Workplace(arguments);
        string folder = arguments.GetRequiredValue(_folder);
        (int written, ImmutableArray<Diagnostic> faults) = NewDigest.Start(workplace.Root, Path.GetFullPath(folder));
        if (faults.IsEmpty)
        {
            Console.Out.WriteLine($"{written} files written. Next: cd \"{folder}\" && dotnet run -- preview");
        }

        return options.Report(arguments).Print([.. workplace.Diagnostics, .. faults]);
    }
}
