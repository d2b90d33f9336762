using System.Buffers;
using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Input;

namespace Gaceta.Commands;

/// <summary>Extracts a file, or all article files of a folder, on all cores.</summary>
/// <param name="path">The file or folder.</param>
internal sealed class FolderExtraction(Extractor extractor, string path)
{
    private readonly bool _isFolder = Directory.Exists(path);

    /// <summary>Of one file, its folder: what lies beside it may belong to it.</summary>
    private string Folder => _isFolder ? Path.GetFullPath(path) : Path.GetDirectoryName(Path.GetFullPath(path))!;

    /// <summary>One line of JSON for each article, by file name. Files that cannot be read are diagnostics.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Lines(List<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        ImmutableArray<InputFile> files = InputFolder.List([Folder], [], diagnostics, withFolders: _isFolder, cancellation);
        Manifest manifest = Manifest.Read(Folder, diagnostics);
        Sidecars sidecars = Sidecars.Read(files, diagnostics);
        InputFile[] articles = [.. files.Where(f => !f.IsReserved && !f.IsPartOfPage && ArticleFiles.IsArticleEnding(f.Extension) && IsWanted(f))];
        return articles.AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(file => Line(file, sidecars, manifest, diagnostics))
            .Where(line => line is not null)
            .Select(line => line!.Value);
    }

    private bool IsWanted(InputFile file) => _isFolder || file.FullPath == Path.GetFullPath(path);

    private ReadOnlyMemory<byte>? Line(InputFile file, Sidecars sidecars, Manifest manifest, List<Diagnostic> diagnostics)
    {
        (byte[]? bytes, Diagnostic? fault) = FileReading.Read(file);
        if (bytes is null)
        {
            lock (diagnostics)
            {
                diagnostics.Add(fault!);
            }

            return null;
        }

        (string name, string? address) = manifest.Find(file.Name);
        Article article = extractor.Extract(new SourceFile(name, bytes)
        {
            Address = address, Sidecar = sidecars.Of(file), Defaults = sidecars.DefaultsFor(file),
        });
        var line = new ArrayBufferWriter<byte>();
        ArticleJson.Write(line, article);
        line.Write("\n"u8);
        return line.WrittenMemory;
    }
}
