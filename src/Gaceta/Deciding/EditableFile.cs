using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Output;

namespace Gaceta.Deciding;

/// <summary>A file of an editor that gets lines added. It is written anew in one step, or not at all.</summary>
/// <param name="path">Full path.</param>
internal sealed class EditableFile(string path)
{
    private const string Fence = "---";

    public bool Exists => File.Exists(path);

    /// <summary>Adds items to a list in the front matter; a file without any gets one before its text.</summary>
    /// <returns>False, with nothing written, when the list must be edited by hand.</returns>
    public bool TryAddToFrontMatter(string key, ImmutableArray<string> items) => TryEdit(text =>
    {
        FrontMatterReader.Result opening = FrontMatterReader.ReadOpening(text, "");
        if (opening.End == 0)
        {
            return YamlListEdit.Add("", key, items) is { } front ? $"{Fence}\n{front}{Fence}\n{text}" : null;
        }

        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            return null; // TOML
        }

        int start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        int end = text.LastIndexOf(Fence, opening.End - 1, StringComparison.Ordinal);
        return YamlListEdit.Add(text[start..end], key, items) is { } edited ? text[..start] + edited + text[end..] : null;
    });

    /// <summary>The same in a file that is YAML throughout.</summary>
    public bool TryAddToYaml(string key, ImmutableArray<string> items) => TryEdit(text => YamlListEdit.Add(text, key, items));

    private bool TryEdit(Func<string, string?> edit)
    {
        byte[] bytes = File.ReadAllBytes(path);
        byte[] mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? [.. Encoding.UTF8.Preamble] : [];
        if (bytes.Length > FileReading.LargestFile || !Utf8.IsValid(bytes) || edit(Encoding.UTF8.GetString(bytes.AsSpan(mark.Length))) is not { } edited)
        {
            return false;
        }

        AtomicFile.Write(path, [.. mark, .. Encoding.UTF8.GetBytes(edited)]);
        return true;
    }
}
