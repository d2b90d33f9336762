using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Fetching;
using Gaceta.Images.Formats;
using Gaceta.Input;
using Gaceta.Output;
using Gaceta.Rights;
using Gaceta.Settings;

namespace Gaceta.Images;

/// <summary>
/// Fetches pictures of the web into the last input folder. A step of its own that an editor takes: builds fetch nothing, so that they make the same
/// site without a network.
/// </summary>
internal sealed class ImageMirror(Workplace workplace, FetchLimits limits, AskingPace pace)
{
    private readonly string _input = workplace.InputFolders.Last();

    /// <summary>Those of all articles that are published. What is there is neither asked for nor overwritten; one that fails stops no other.</summary>
    public Task<MirrorResult> CopyAllAsync(CancellationToken cancellation) => CopyAsync(_ => true, cancellation);

    /// <summary>Those of one article.</summary>
    /// <param name="article">Name of its file in the input.</param>
    public Task<MirrorResult> CopyOfAsync(string article, CancellationToken cancellation) => CopyAsync(a => a.Summary.File == article, cancellation);

    private async Task<MirrorResult> CopyAsync(Func<PublishedArticle, bool> isMeant, CancellationToken cancellation)
    {
        Content content = ContentReader.Read(workplace, cancellation);
        var rights = new TextRights(workplace.Settings.ArticleText, content.Known.SourceRights);
        ImmutableArray<MissingImage> missing = MissingImage.Of(content.Articles.Select(a => rights.Publish(a, [])).Where(isMeant), content.Images);
        var faults = new ConcurrentBag<Diagnostic>();
        await HostByHost.ForEachAsync(missing, image => image.Address, pace, async (image, token) =>
        {
            if (await FaultOfAsync(image, token) is { } fault)
            {
                faults.Add(fault);
            }

            await Task.Delay(pace.Pause, token);
        }, cancellation);
        return new MirrorResult(missing.Length - faults.Count, [.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Found, StringComparer.Ordinal)]);
    }

    /// <summary>Copies a picture; null when it is there now.</summary>
    private async Task<Diagnostic?> FaultOfAsync(MissingImage image, CancellationToken cancellation)
    {
        try
        {
            FetchedPage fetched = await new WebFetch(FetchKind.Picture, limits).FetchAsync(image.Address, cancellation);
            if (ImageFile.Read(fetched.Bytes) is not { } file)
            {
                return Fault(image, $"{image.Address} is no picture that can be shown, but {fetched.MediaType ?? "of no stated kind"}; expected JPEG, PNG, WebP, AVIF or GIF.");
            }

            string target = Path.Combine(_input, image.Name + file.Ending);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            AtomicFile.Create(target, fetched.Bytes);
            return null;
        }
        catch (Exception e) when (e is ExecutionException or IOException or UnauthorizedAccessException)
        {
            return Fault(image, e.Message);
        }
    }

    private static Diagnostic Fault(MissingImage image, string message) =>
        new("image-not-copied", Severity.Warning, image.Article, $"A picture could not be copied: {message.TrimEnd('.')}") { Found = image.Address.AbsoluteUri };
}
