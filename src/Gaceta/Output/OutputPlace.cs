using Gaceta.Settings;

namespace Gaceta.Output;

/// <summary>Refuses output folders that would cost the user something: what the user wrote must never be overwritten or cleaned away.</summary>
internal static class OutputPlace
{
    /// <summary>Throws <see cref="ExecutionException"/> when input or settings lie in the output folder, or it in the input, or it is a file.</summary>
    public static void Check(Workplace workplace)
    {
        if (File.Exists(workplace.OutputFolder))
        {
            throw new ExecutionException($"The output folder {workplace.Settings.OutputPath} is a file; expected a folder, or the name of a new one.");
        }

        string output = Ended(workplace.OutputFolder);
        foreach (string folder in workplace.InputFolders.Append(workplace.Root))
        {
            if (Ended(folder).StartsWith(output, StringComparison.Ordinal))
            {
                throw new ExecutionException($"The output folder {workplace.Settings.OutputPath} holds the input or the settings; expected a folder of its own.");
            }
        }

        if (workplace.InputFolders.Any(input => output.StartsWith(Ended(input), StringComparison.Ordinal)))
        {
            throw new ExecutionException($"The output folder {workplace.Settings.OutputPath} lies inside the input; expected a folder outside it.");
        }
    }

    /// <summary>With one separator at its end, which the root of a disk has already.</summary>
    private static string Ended(string folder) => Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
}
