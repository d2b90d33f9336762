using System.Collections.Immutable;
using System.CommandLine;
using Gaceta.Extraction;
using Gaceta.Input;

namespace Gaceta.Commands;

/// <summary><c>extract</c>: prints what extraction reads from files, one JSON object a line, and builds nothing.</summary>
internal sealed class ExtractCommand(SharedOptions options)
{
    private readonly Argument<string> _path = new("path")
    {
        Description = "A file, or a folder; a manifest.jsonl in it, with lines {\"file\": …, \"url\": …}, tells the files' addresses.",
    };

    private readonly Option<string> _format = new("--format") { Description = "The only format is json: one object a line.", DefaultValueFactory = _ => "json" };

    private readonly Option<bool> _jsonLines = new("--jsonl") { Description = "The same as --format json." };

    public Command Create()
    {
        _format.AcceptOnlyFromAmong("json");
        var command = new Command("extract", "Print what is read from a file or folder as JSON, one object a line.") { _path, _format, _jsonLines };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        string path = arguments.GetRequiredValue(_path);
        if (!Directory.Exists(path) && !File.Exists(path))
        {
            throw new ExecutionException($"There is no file or folder {path} to extract from.");
        }

        if (File.Exists(path) && !ArticleFiles.IsArticleEnding(Path.GetExtension(path).ToLowerInvariant()))
        {
            throw new ExecutionException($"{path} cannot be extracted; expected a file that ends in {ArticleFiles.Endings}.");
        }

        var diagnostics = new List<Diagnostic>();
        Settings.Workplace workplace = options.Workplace(arguments);
        ImmutableArray<InputFile> input = InputFolder.List(workplace.InputFolders.Where(Directory.Exists), [], diagnostics, cancellation: cancellation);
        Knowledge known = KnowledgeFiles.Read(input, Sidecars.Read(input, diagnostics), diagnostics).Knowledge;
        var extraction = new FolderExtraction(new Extractor(known), path);
        await using Stream output = Console.OpenStandardOutput();
        foreach (ReadOnlyMemory<byte> line in extraction.Lines(diagnostics, cancellation))
        {
            await output.WriteAsync(line, cancellation);
        }

        return options.Report(arguments).Print(diagnostics);
    }
}
