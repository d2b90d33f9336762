using System.CommandLine;
using Gaceta.Reviewing;

namespace Gaceta.Commands;

/// <summary><c>review</c>: lists what a person should look at, and changes nothing.</summary>
internal sealed class ReviewCommand(SharedOptions options)
{
    private const string Json = "json";

    private readonly Option<string> _format = new("--format")
    {
        Description = "text for people, json for machines: one object a line.", DefaultValueFactory = _ => "text",
    };

    public Command Create()
    {
        _format.AcceptOnlyFromAmong("text", Json);
        var command = new Command("review", "List what a person should look at in the input, most urgent first. No file of the input or the site changes.") { _format };
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>Ends well however much there is to look at.</summary>
    private Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        Review review = Review.Of(options.Workplace(arguments), cancellation);
        if (arguments.GetValue(_format) == Json)
        {
            using Stream output = Console.OpenStandardOutput();
            ReviewJson.Write(output, review);
        }
        else
        {
            ReviewText.Write(Console.Out, review);
        }

        return Task.FromResult(ExitCode.Normal);
    }
}
