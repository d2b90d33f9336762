using System.Collections.Immutable;
using System.Globalization;
using Gaceta.Extraction;
using Gaceta.Input;

namespace Gaceta.Adding;

/// <summary>Names for new files of <c>input/articles</c>.</summary>
internal static class FreeName
{
    /// <summary>For a title without a letter or digit.</summary>
    private const string Nameless = "article";

    /// <summary>
    /// The title's slug; with <c>-2</c>, <c>-3</c> … behind it when it is taken. A name is taken by any file that bears it, whatever its
    /// ending, since <c>_name.yml</c> speaks for them all.
    /// </summary>
    /// <param name="folder">Full path of the folder for the file.</param>
    /// <param name="files">All files of the input.</param>
    public static string Of(string title, string folder, ImmutableArray<InputFile> files)
    {
        string slug = Slug.Of(title) is { Length: > 0 } words ? words : Nameless;
        HashSet<string> taken = Taken(folder, files);
        for (int number = 1; ; number++)
        {
            string name = number == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
            if (!taken.Contains(name))
            {
                return name;
            }
        }
    }

    /// <summary>Upper and lower case are one name, as on many file systems; <c>directory</c> is kept free for <c>_directory.yml</c>.</summary>
    private static HashSet<string> Taken(string folder, ImmutableArray<InputFile> files)
    {
        IEnumerable<string> here = Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder) : [];
        IEnumerable<string> inInput = files.Where(f => f.Folder == ArticleFiles.Folder).Select(f => f.FileName);
        return here.Concat(inInput)
            .Select(f => Path.GetFileNameWithoutExtension(f).TrimStart('_'))
            .Append("directory")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
