using System.Collections.Immutable;
using System.Text.Json;
using Gaceta.Extraction;

namespace Gaceta.Input;

/// <summary>Reads <c>manifest.jsonl</c>, which gives the files of a folder their addresses: <c>{"file": "pages/1.html", "url": "https://…"}</c> a line.</summary>
internal sealed class Manifest
{
    public const string FileName = "manifest.jsonl";

    /// <summary>Where saved pages lie; a manifest may name them with or without it.</summary>
    private const string PagesFolder = "pages/";

    private readonly ImmutableDictionary<string, string> _addresses;

    private Manifest(ImmutableDictionary<string, string> addresses) => _addresses = addresses;

    /// <summary>The name under which the manifest lists a file, and its address; the file's own name and null when it does not.</summary>
    public (string Name, string? Address) Find(string file)
    {
        string below = file.StartsWith(PagesFolder, StringComparison.Ordinal) ? file[PagesFolder.Length..] : file;
        return !_addresses.ContainsKey(file) && _addresses.TryGetValue(below, out string? address)
            ? (below, address.Length > 0 ? address : null)
            : (file, _addresses.GetValueOrDefault(file) is { Length: > 0 } own ? own : null);
    }

    /// <summary>Empty without a diagnostic when the folder has no manifest. Broken lines are diagnostics.</summary>
    public static Manifest Read(string folder, List<Diagnostic> diagnostics)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return new Manifest(ImmutableDictionary<string, string>.Empty);
        }

        var addresses = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach ((int number, string line) in File.ReadLines(path).Index().Where(l => l.Item.Trim().Length > 0))
        {
            if (ReadLine(line) is not ({ } file, { } url))
            {
                diagnostics.Add(new Diagnostic("manifest-line", Severity.Warning, FileName, "The line cannot be read; its file has no address")
                {
                    Line = number + 1, Expected = "{\"file\": \"…\", \"url\": \"…\"}",
                });
            }
            else
            {
                addresses[file] = url;
            }
        }

        return new Manifest(addresses.ToImmutable());
    }

    private static (string? File, string? Url) ReadLine(string line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object ? (Text(json.RootElement, "file"), Text(json.RootElement, "url")) : (null, null);
        }
        catch (JsonException)
        {
            return (null, null);
        }
    }

    private static string? Text(JsonElement entry, string key) =>
        entry.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
