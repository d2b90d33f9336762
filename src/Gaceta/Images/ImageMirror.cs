using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Fetching;
using Gaceta.Images.Formats;
using Gaceta.Output;

namespace Gaceta.Images;

/// <summary>
/// Fetches pictures of the web into an input folder. A step of its own that an editor takes: builds fetch nothing, so that they make the same
/// site without a network.
/// </summary>
/// <param name="input">Full path of the folder.</param>
internal sealed class ImageMirror(string input, FetchLimits limits, AskingPace pace)
{
    /// <summary>What is there is neither asked for nor overwritten; one that fails stops no other.</summary>
    /// <param name="progress">Told after every picture: how many, of how many.</param>
    public async Task<MirrorResult> CopyAsync(ImmutableArray<MissingImage> missing, Action<int, int> progress, CancellationToken cancellation)
    {
        int done = 0;
        var faults = new ConcurrentBag<Diagnostic>();
        await HostByHost.ForEachAsync(missing, image => image.Address, pace, async (image, token) =>
        {
            if (await FaultOfAsync(image, token) is { } fault)
            {
                faults.Add(fault);
            }

            progress(Interlocked.Increment(ref done), missing.Length);
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

            string target = Path.Combine(input, image.Name + file.Ending);
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
