using Gaceta.Extraction;
using Gaceta.Input;

namespace Gaceta.Adding;

/// <summary>Gets an article from this machine.</summary>
internal static class LocalReading
{
    /// <summary>Throws <see cref="ExecutionException"/> when the file is none that can be read as an article. Its own sidecar comes along.</summary>
    /// <param name="path">Of a file that exists.</param>
    public static NewArticle Read(string path)
    {
        string name = Path.GetFileName(path);
        string ending = Path.GetExtension(name).ToLowerInvariant();
        if (!ArticleFiles.IsArticleEnding(ending))
        {
            throw new ExecutionException($"{path} ends in {(ending.Length > 0 ? ending : "nothing")}; expected {ArticleFiles.Endings}.");
        }

        string sidecar = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $"_{Path.GetFileNameWithoutExtension(name)}.yml");
        return new NewArticle(Bytes(path), name, File.Exists(sidecar) ? Bytes(sidecar) : null, []);
    }

    private static byte[] Bytes(string path)
    {
        (byte[]? bytes, Diagnostic? fault) = FileReading.Read(new InputFile(path, Environment.CurrentDirectory));
        return bytes ?? throw new ExecutionException($"{path}: {fault!.Message} (found {fault.Found}, expected {fault.Expected}).");
    }
}
