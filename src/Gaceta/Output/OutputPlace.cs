using Gaceta.Settings;

namespace Gaceta.Output;

/// <summary>Refuses output folders that would cost the user something: what the user wrote must never be overwritten or cleaned away.</summary>
internal static class OutputPlace
{
    /// <summary>Throws <see cref="ExecutionException"/> when input or settings lie in the output folder, or it in the input.</summary>
    public static void Check(Workplace workplace)
    {
        string output = workplace.OutputFolder + Path.DirectorySeparatorChar;
        foreach (string folder in workplace.InputFolders.Append(workplace.Root))
        {
            if ((folder + Path.DirectorySeparatorChar).StartsWith(output, StringComparison.Ordinal))
            {
                throw new ExecutionException($"The output folder {workplace.Settings.OutputPath} holds the input or the settings; expected a folder of its own.");
            }
        }

        if (workplace.InputFolders.Any(input => output.StartsWith(input + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        {
            throw new ExecutionException($"The output folder {workplace.Settings.OutputPath} lies inside the input; expected a folder outside it.");
        }
    }
}
