using System.Collections.Immutable;
using System.Text;
using Gaceta.Extraction;
using Gaceta.Fetching;
using Gaceta.Input;
using Gaceta.Output;
using Gaceta.Settings;

namespace Gaceta.Adding;

/// <summary>
/// Puts one article from the web or this machine into the last input folder, the one whose files count, and refuses what is there
/// already. Throws <see cref="ExecutionException"/>, with nothing written, when it cannot.
/// </summary>
internal sealed class ArticleAdding(Workplace workplace, TimeProvider clock, FetchLimits limits)
{
    private readonly string _folder = Path.Combine(workplace.InputFolders.Last(), ArticleFiles.Folder);

    /// <param name="origin">An address or the path of a file.</param>
    public async Task<AddedArticle> AddAsync(string origin, CancellationToken cancellation)
    {
        Func<Task<NewArticle>> get = ReaderOf(origin, cancellation);
        Content content = ContentReader.Read(workplace, cancellation);
        var known = new KnownArticles(content);
        known.RefuseAddress(origin);

        NewArticle added = await get();
        if (added.Bytes.All(b => b <= ' '))
        {
            throw new ExecutionException($"{origin} is empty ({added.Bytes.Length} bytes); expected an article.");
        }

        ImmutableArray<InputFile> files = InputFolder.List(workplace.InputFolders, [], [], cancellation: cancellation);
        Article read = Extract(added, content, files);
        added.Addresses.Concat(KnownArticles.AddressesOf(read)).ToList().ForEach(known.RefuseAddress);
        known.RefuseText(read, origin);
        NewArticle named = added with { Name = FreeName.Of(read.DisplayTitle.Value, _folder, files) + added.Ending };
        return Write(named, Extract(named, content, files));
    }

    private Func<Task<NewArticle>> ReaderOf(string origin, CancellationToken cancellation)
    {
        if (File.Exists(origin))
        {
            return () => Task.FromResult(LocalReading.Read(origin));
        }

        bool isAddress = Uri.TryCreate(origin, UriKind.Absolute, out Uri? address) && origin.Contains(':', StringComparison.Ordinal);
        return isAddress && WebAddress.IsWeb(address!)
            ? () => new AddressReading(limits, clock).ReadAsync(address!, cancellation)
            : throw new ExecutionException($"{origin} cannot be added; expected an address that begins with http:// or https://, or a file that exists.");
    }

    private static Article Extract(NewArticle added, Content content, ImmutableArray<InputFile> files)
    {
        string name = $"{ArticleFiles.Folder}/{added.Name}";
        FrontMatterReader.Result sidecar = FrontMatterReader.ReadYaml(Encoding.UTF8.GetString(added.Sidecar ?? []), $"{ArticleFiles.Folder}/{added.SidecarName}");
        Article article = new Extractor(content.Known.Knowledge).Extract(new SourceFile(name, added.Bytes)
        {
            Sidecar = sidecar.FrontMatter, Defaults = Sidecars.Read(files, []).DefaultsFor(new InputFile(name, "")),
        });
        return article with { Diagnostics = [.. sidecar.Diagnostics, .. article.Diagnostics] };
    }

    /// <summary>The sidecar first, so that a running preview never shows the article without it.</summary>
    private AddedArticle Write(NewArticle added, Article article)
    {
        Directory.CreateDirectory(_folder);
        string target = Path.Combine(_folder, added.Name);
        string? sidecar = added.Sidecar is null ? null : Path.Combine(_folder, added.SidecarName);
        try
        {
            if (sidecar is not null)
            {
                AtomicFile.Create(sidecar, added.Sidecar);
            }

            AtomicFile.Create(target, added.Bytes);
            return new AddedArticle(article, target, sidecar);
        }
        catch when (sidecar is not null && !File.Exists(target))
        {
            File.Delete(sidecar);
            throw;
        }
    }
}
