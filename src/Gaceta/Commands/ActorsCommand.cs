using System.Collections.Immutable;
using System.CommandLine;
using Gaceta.Deciding;
using Gaceta.Desk;
using Gaceta.Input;
using Gaceta.Settings;
using Gaceta.Terminal;

namespace Gaceta.Commands;

/// <summary><c>actors</c>: lists what there is to decide about actors; its own commands write the decisions into the input.</summary>
internal sealed class ActorsCommand(SharedOptions options)
{
    private const string Json = "json";

    /// <summary>Items of a kind that a person looks through at once.</summary>
    private const int DefaultMost = 25;

    private readonly Option<string> _format = new("--format")
    {
        Description = "text for people, json for machines: one object a line.", DefaultValueFactory = _ => "text",
    };

    private readonly Option<int> _most = new("--most") { Description = "Items of each kind to show as text.", DefaultValueFactory = _ => DefaultMost };

    private readonly Argument<string> _id = new("id") { Description = "An actor, as the list shows it." };

    private readonly Argument<string> _other = new("other") { Description = "The other actor." };

    public Command Create()
    {
        _format.AcceptOnlyFromAmong("text", Json);
        NumberRange.Require(_most, 0, int.MaxValue);
        var command = new Command("actors", "List the actors that no file describes, doubtful merges and contradictory roles, with the words that speak for them.") { _format, _most };
        command.SetAction(List);
        command.Add(Decide("accept", "Write a file for the actor into input/actors.", (decisions, id, _) => decisions.Accept(id), _id));
        command.Add(Decide("merge", "Say that the second is the first under another name.", (decisions, id, other) => decisions.Merge(id, other), _id, _other));
        command.Add(Decide("apart", "Say that the two are not one; they are never merged or asked about again.", (decisions, id, other) => decisions.KeepApart(id, other), _id, _other));
        command.Add(Decide("reject", "Say that the name is no actor.", (decisions, id, _) => decisions.Reject(id), _id));
        return command;
    }

    /// <summary>Ends well however much there is to decide.</summary>
    private Task<int> List(ParseResult arguments, CancellationToken cancellation)
    {
        ActorsToReview review = ActorsToReview.Of(options.Workplace(arguments), cancellation);
        if (arguments.GetValue(_format) == Json)
        {
            using Stream output = Console.OpenStandardOutput();
            DeskJson.Write(output, review);
        }
        else
        {
            DeskText.Write(Console.Out, review, arguments.GetValue(_most));
        }

        return Task.FromResult(ExitCode.Normal);
    }

    private Command Decide(string name, string description, Func<ActorDecisions, string, string, Decision> decide, params Argument<string>[] ids)
    {
        var command = new Command(name, description);
        Array.ForEach(ids, command.Add);
        command.SetAction((arguments, cancellation) => Task.FromResult(
            Run(arguments, decisions => decide(decisions, arguments.GetRequiredValue(_id), ids.Length > 1 ? arguments.GetRequiredValue(_other) : ""), cancellation)));
        return command;
    }

    private int Run(ParseResult arguments, Func<ActorDecisions, Decision> decide, CancellationToken cancellation)
    {
        Workplace workplace = options.Workplace(arguments);
        Content content = ContentReader.Read(workplace, cancellation);
        ImmutableArray<InputFile> files = InputFolder.List(workplace.InputFolders, workplace.Settings.ExcludedPaths, [], cancellation: cancellation);
        Decision decision = decide(new ActorDecisions(workplace.InputFolders.Last(), files, content));
        if (decision.Message is { } message)
        {
            Console.Out.WriteLine($"{TerminalText.OneLine(message)}: {TerminalPath.Of(decision.File!)}");
        }

        return options.Report(arguments).Print(decision.Fault is { } fault ? [fault] : []);
    }
}
