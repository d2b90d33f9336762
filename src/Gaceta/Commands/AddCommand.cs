using System.Collections.Immutable;
using System.CommandLine;
using Gaceta.Adding;
using Gaceta.Extraction;
using Gaceta.Fetching;
using Gaceta.Images;
using Gaceta.Input;
using Gaceta.Settings;

namespace Gaceta.Commands;

/// <summary><c>add</c>: puts an article from the web or from a file into the input, and tells what is read from it.</summary>
internal sealed class AddCommand(SharedOptions options, TimeProvider clock)
{
    private readonly Argument<string> _origin = new("article")
    {
        Description = $"An address that begins with http:// or https://, or a file: {ArticleFiles.Endings}.",
    };

    public Command Create()
    {
        var command = new Command("add", "Fetch or copy an article into input/articles, and show what is read from it. One that is there already is refused.") { _origin };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        Workplace workplace = options.Workplace(arguments);
        var adding = new ArticleAdding(workplace, clock, FetchLimits.Default);
        AddedArticle added = await adding.AddAsync(arguments.GetRequiredValue(_origin), cancellation);
        AddedReport.Write(Console.Out, added);
        return options.Report(arguments).Print([.. workplace.Diagnostics, .. added.Article.Diagnostics, .. MirrorImages(workplace, added.Article.File, cancellation)]);
    }

    /// <summary>The new article's pictures come along where pages show copies.</summary>
    private static ImmutableArray<Diagnostic> MirrorImages(Workplace workplace, string article, CancellationToken cancellation) =>
        workplace.Settings.Images == ImageUse.Mirror && MissingImage.In(workplace, file => file == article, cancellation) is { IsEmpty: false } missing
            ? MirrorCommand.Copy(workplace, missing, cancellation).Faults
            : [];
}
