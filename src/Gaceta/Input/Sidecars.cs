using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Gaceta.Extraction;

namespace Gaceta.Input;

/// <summary>
/// Front matter from beside the files: <c>_name.yml</c> speaks for <c>name.*</c> in its folder, <c>_directory.yml</c> for all files
/// of its folder and below.
/// </summary>
internal sealed class Sidecars
{
    private const string DirectoryName = "_directory.yml";

    private readonly FrozenDictionary<string, FrontMatter> _read;

    private Sidecars(FrozenDictionary<string, FrontMatter> read) => _read = read;

    public static Sidecars Read(ImmutableArray<InputFile> files, List<Diagnostic> diagnostics)
    {
        var read = new Dictionary<string, FrontMatter>(StringComparer.Ordinal);
        FrozenSet<string> described = files.Where(f => !f.IsReserved).Select(NameOfSidecar).ToFrozenSet(StringComparer.Ordinal);
        foreach (InputFile file in files.Where(f => f.FileName.StartsWith('_') && f.Extension == ".yml"))
        {
            (byte[]? bytes, Diagnostic? fault) = FileReading.Read(file);
            FrontMatterReader.Result result = FrontMatterReader.ReadYaml(Encoding.UTF8.GetString(bytes ?? []).TrimStart('\uFEFF'), file.Name);
            read[file.Name] = result.FrontMatter;
            diagnostics.AddRange(fault is null ? result.Diagnostics : [fault]);
            if (file.FileName != DirectoryName && !described.Contains(file.Name))
            {
                diagnostics.Add(new Diagnostic("sidecar-alone", Severity.Warning, file.Name, "The sidecar describes no file")
                {
                    Expected = $"a file {file.FileName[1..^".yml".Length]}.txt, .html or .md beside it",
                });
            }
        }

        return new Sidecars(read.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>What the file's own sidecar says; it wins over the file's front matter.</summary>
    public FrontMatter Of(InputFile file) => _read.GetValueOrDefault(NameOfSidecar(file), FrontMatter.None);

    /// <summary>What the folders above say, the nearest one first; the file's own front matter wins over it.</summary>
    public FrontMatter DefaultsFor(InputFile file)
    {
        FrontMatter defaults = _read.GetValueOrDefault(DirectoryName, FrontMatter.None);
        string[] folders = file.Folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (int depth = 1; depth <= folders.Length; depth++)
        {
            string name = string.Join('/', folders[..depth]) + "/" + DirectoryName;
            defaults = defaults.Under(_read.GetValueOrDefault(name, FrontMatter.None));
        }

        return defaults;
    }

    private static string NameOfSidecar(InputFile file) =>
        (file.Folder.Length > 0 ? file.Folder + "/" : "") + "_" + Path.GetFileNameWithoutExtension(file.FileName) + ".yml";
}
