using System.Collections.Immutable;
using System.Text;
using Gaceta.Extraction;

namespace Gaceta.Input;

/// <summary>
/// What editors decided about names that need no file of their own, in <c>input/actors/decisions.yml</c>: under <c>Rejected</c> the names
/// that are no actors, under <c>Apart</c> pairs of ids that are two.
/// </summary>
/// <param name="Rejected">As written.</param>
internal sealed record Decisions(ImmutableArray<string> Rejected, ImmutableArray<ApartPair> Apart)
{
    public const string FileName = "actors/decisions.yml";

    public const string RejectedKey = "Rejected";

    public const string ApartKey = "Apart";

    /// <summary>Parts the two ids of a pair on their line.</summary>
    public const char Separator = '|';

    public static Decisions None { get; } = new([], []);

    /// <summary>None, without a diagnostic, when there is no such file.</summary>
    public static Decisions Read(ImmutableArray<InputFile> files, List<Diagnostic> diagnostics)
    {
        if (files.FirstOrDefault(f => f.Name == FileName) is not { } file)
        {
            return None;
        }

        (byte[]? bytes, Diagnostic? fault) = FileReading.Read(file);
        FrontMatterReader.Result read = FrontMatterReader.ReadYaml(Encoding.UTF8.GetString(bytes ?? []).TrimStart('\uFEFF'), file.Name);
        diagnostics.AddRange(fault is null ? read.Diagnostics : [fault]);
        IEnumerable<FrontMatterNode> pairs = (read.FrontMatter[ApartKey] as FrontMatterList)?.Items ?? [];
        return new Decisions(read.FrontMatter.Texts(RejectedKey), [.. pairs.Select(node => ReadPair(node, diagnostics)).OfType<ApartPair>()]);
    }

    private static ApartPair? ReadPair(FrontMatterNode node, List<Diagnostic> diagnostics)
    {
        string text = (node as FrontMatterScalar)?.Text ?? "";
        string[] ids = text.Split(Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (ids is [var one, var other])
        {
            return new ApartPair(one, other, node.Line);
        }

        diagnostics.Add(new Diagnostic("decision-value", Severity.Error, FileName, "The pair cannot be read; it keeps nothing apart")
        {
            Line = node.Line, Column = node.Column, Found = text.Length > 0 ? text : "a list or map", Expected = $"two ids, as ana-rios {Separator} ana-rios-soto",
        });
        return null;
    }
}

/// <summary>Two names that an editor keeps apart.</summary>
/// <param name="Line">Where it says so.</param>
internal sealed record ApartPair(string One, string Other, int Line);
