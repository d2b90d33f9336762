using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Gaceta.Extraction;

namespace Gaceta.Commands;

/// <summary><c>extract</c>: prints what extraction reads from files, one JSON object a line, and builds nothing.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A file, or a folder whose articles are read." };
        var jsonLines = new Option<bool>("--jsonl") { Description = "Print one JSON object a line (the only format; given for clarity)." };
        var command = new Command("extract", "Print what is extracted from a file or folder as JSON, one object a line.") { path, jsonLines };
        command.SetAction((result, cancellation) => Run(result.GetRequiredValue(path), Knowledge.None, cancellation));
        return command;
    }

    private static async Task<int> Run(string path, Knowledge knowledge, CancellationToken cancellation)
    {
        string folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        string[] files = Directory.Exists(path) ? ArticleFiles(path) : [Path.GetFullPath(path)];
        ImmutableDictionary<string, string> addresses = Manifest(folder);
        var extractor = new Extractor(knowledge);
        await using Stream output = Console.OpenStandardOutput();
        var lines = files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(file => Line(extractor, folder, file, addresses));
        foreach (ReadOnlyMemory<byte> line in lines)
        {
            await output.WriteAsync(line, cancellation);
        }

        return 0;
    }

    private static ReadOnlyMemory<byte> Line(Extractor extractor, string folder, string file, ImmutableDictionary<string, string> addresses)
    {
        string name = Path.GetRelativePath(folder, file).Replace('\\', '/');
        string key = name.StartsWith("pages/", StringComparison.Ordinal) ? name["pages/".Length..] : name;
        Article article = extractor.Extract(new SourceFile(key, File.ReadAllBytes(file)) { Address = addresses.GetValueOrDefault(key) });
        var buffer = new ArrayBufferWriter<byte>();
        ArticleJson.Write(buffer, article);
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static string[] ArticleFiles(string folder)
    {
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f).ToLowerInvariant() is ".txt" or ".md" or ".html" or ".htm")];
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static ImmutableDictionary<string, string> Manifest(string folder)
    {
        string manifest = Path.Combine(folder, "manifest.jsonl");
        if (!File.Exists(manifest))
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        var addresses = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(manifest).Where(l => l.Length > 0))
        {
            using JsonDocument entry = JsonDocument.Parse(line);
            string file = entry.RootElement.GetProperty("file").GetString()!;
            addresses[file.StartsWith("pages/", StringComparison.Ordinal) ? file["pages/".Length..] : file] = entry.RootElement.GetProperty("url").GetString() ?? "";
        }

        return addresses.ToImmutable();
    }
}
