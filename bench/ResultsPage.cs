using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Gaceta.Bench;

/// <summary>The page <c>RESULTS.md</c>: a section for each thing measured, each written by itself.</summary>
internal static partial class ResultsPage
{
    /// <summary>Puts a section in the place of that of the same heading, or at the end.</summary>
    public static void Write(string heading, string command, string text)
    {
        string file = Path.Combine(Here(), "RESULTS.md");
        string page = File.Exists(file) ? File.ReadAllText(file) : "# Results\n\n";
        string section = string.Create(CultureInfo.InvariantCulture, $"## {heading}\n\nWritten by `dotnet run -c Release --project bench{command}` on .NET {Environment.Version}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores.\n\n{text.TrimEnd()}\n\n");
        string[] others = [.. Sections().Split(page).Where(s => s.Length > 0 && !s.StartsWith($"## {heading}\n", StringComparison.Ordinal))];
        File.WriteAllText(file, string.Concat([.. others, section]).TrimEnd() + "\n");
        Console.Write(section);
    }

    [GeneratedRegex("^(?=## )", RegexOptions.Multiline)]
    private static partial Regex Sections();

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
