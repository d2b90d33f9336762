using System.CommandLine;
using System.Text;
using Gaceta.Commands;
using Gaceta.Tests.Sites;
using Gaceta.Tests.Snapshots;

namespace Gaceta.Tests.Documents;

/// <summary>What is written about the commands is what <c>--help</c> says of them.</summary>
public sealed class CommandsDocumentTests
{
    [Fact]
    public void The_document_of_commands_says_what_the_code_does()
    {
        RootCommand root = GacetaCommand.Create(TestSite.Theme, TimeProvider.System);
        var text = new StringBuilder("""
            # Commands

            `dotnet run -- <command>` at the root; without a command the site is built. Exit codes: 0 all is well, 1 a fault of the program, 4 the
            command could not do its work, 5 a diagnostic was as severe as `--failure-log-level`, 6 cancelled, -1 (255) the command line cannot be
            understood.

            ## Options of all commands


            """);
        Append(text, root.Options.Where(o => o.Recursive && o.Name is not ("--help" or "--version")));
        foreach (Command command in root.Subcommands)
        {
            Append(text, command, "");
        }

        Snapshot.VerifyDocument("docs/commands.md", text.ToString().TrimEnd() + "\n");
    }

    private static void Append(StringBuilder text, Command command, string parent)
    {
        string name = $"{parent}{command.Name}";
        string arguments = string.Concat(command.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $" [{a.Name}]" : $" <{a.Name}>"));
        text.Append("\n## `").Append(name).Append(arguments).Append("`\n\n").Append(command.Description).Append('\n');
        if (command.Arguments.Count + command.Options.Count > 0)
        {
            text.Append('\n');
        }

        foreach (Argument argument in command.Arguments)
        {
            text.Append("- `").Append(argument.Name).Append("`: ").Append(argument.Description).Append('\n');
        }

        Append(text, command.Options);
        foreach (Command subcommand in command.Subcommands)
        {
            Append(text, subcommand, name + " ");
        }
    }

    private static void Append(StringBuilder text, IEnumerable<Option> options)
    {
        foreach (Option option in options.Where(o => !o.Hidden))
        {
            text.Append("- `").AppendJoin("`, `", option.Aliases.Prepend(option.Name)).Append("`: ").Append(option.Description).Append('\n');
        }
    }
}
