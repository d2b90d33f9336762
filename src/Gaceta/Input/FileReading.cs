using Gaceta.Extraction;

namespace Gaceta.Input;

/// <summary>Reads a file of the input within bounds; what cannot be read is a diagnostic.</summary>
internal static class FileReading
{
    /// <summary>
    /// Largest file that is read, in bytes. Saved pages with everything inlined reach about 5 MB; what is larger is no article but an
    /// archive or a film under the wrong ending.
    /// </summary>
    public const int LargestFile = 16 * 1024 * 1024;

    /// <returns>The bytes, or the reason why there are none.</returns>
    public static (byte[]? Bytes, Diagnostic? Fault) Read(InputFile file)
    {
        try
        {
            long length = new FileInfo(file.FullPath).Length;
            return length <= LargestFile
                ? (File.ReadAllBytes(file.FullPath), null)
                : (null, new Diagnostic("file-too-large", Severity.Error, file.Name, "The file is too large to be an article; it was not read")
                {
                    Found = $"{length} bytes", Expected = $"at most {LargestFile} bytes",
                });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new Diagnostic("file-unreadable", Severity.Error, file.Name, "The file cannot be read")
            {
                Found = e is UnauthorizedAccessException ? "no permission" : e.GetType().Name, Expected = "a file that this user may read",
            });
        }
    }
}
