using System.Text;
using Gaceta.Fingerprints;
using Gaceta.Settings;

namespace Gaceta.Output;

/// <summary>
/// Keeps an <see cref="OutputManifest"/> in the cache folder: a line about the build, one about what its
/// pages have in common, one for each article, then one for each file. What is damaged is passed over.
/// </summary>
internal sealed class ManifestFile(string file)
{
    private const string Whole = "whole ";
    private const string Begun = "begun ";
    private const string Surroundings = "around ";
    private const string Text = "text ";

    /// <summary>Every output folder has its own.</summary>
    public static ManifestFile For(Workplace workplace) => new(Path.Combine(workplace.CacheFolder, $"written-{NameOf(workplace)}.txt"));

    /// <summary>Stands for the output folder in names of files.</summary>
    public static string NameOf(Workplace workplace) => Fingerprint.OfBytes(Encoding.UTF8.GetBytes(workplace.Settings.OutputPath)).ToString()[..8];

    /// <summary>Empty when there is none yet.</summary>
    public OutputManifest Read()
    {
        if (!File.Exists(file))
        {
            return OutputManifest.Empty;
        }

        using var lines = new StreamReader(file);
        string head = lines.ReadLine() ?? "";
        var files = new Dictionary<string, WrittenFile>(StringComparer.Ordinal);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        string surroundings = "";
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith(Text, StringComparison.Ordinal))
            {
                texts.Add(line[Text.Length..]);
            }
            else if (line.StartsWith(Surroundings, StringComparison.Ordinal))
            {
                surroundings = line[Surroundings.Length..];
            }
            else if (WrittenFile.Parse(line) is var (path, written) && IsSound(path))
            {
                files[path] = written;
            }
        }

        return new OutputManifest(head[Math.Min(head.Length, Whole.Length)..], head.StartsWith(Whole, StringComparison.Ordinal), files) { Surroundings = surroundings, Texts = texts };
    }

    public void Write(OutputManifest manifest)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        AtomicFile.Write(file, stream =>
        {
            using var text = new StreamWriter(stream) { NewLine = "\n" };
            text.WriteLine((manifest.IsWhole ? Whole : Begun) + manifest.Program);
            text.WriteLine(Surroundings + manifest.Surroundings);
            foreach (string content in manifest.Texts)
            {
                text.WriteLine(Text + content);
            }

            foreach (string line in manifest.Files.AsParallel().AsOrdered().Select(file => file.Value.ToLine(file.Key)))
            {
                text.WriteLine(line);
            }
        });
    }

    private static bool IsSound(string path) => path.Length > 0 && path.Split('/').All(s => s is not ("" or "." or ".."));
}
