using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Gaceta.Extraction;

/// <summary>Reads front matter in YAML or TOML. What is broken is a diagnostic, and the file is read as if it had none.</summary>
public static class FrontMatterReader
{
    private const string Fence = "---";
    private const string TomlFence = "+++";

    /// <summary>What was read, and where the article begins.</summary>
    /// <param name="End">Index of the first character behind the closing fence's line; 0 without front matter.</param>
    public sealed record Result(FrontMatter FrontMatter, int End, ImmutableArray<Diagnostic> Diagnostics);

    /// <summary>
    /// Reads front matter at the very beginning of <paramref name="text"/>: line 1 is <c>---</c>, and a later line is <c>---</c> again; with
    /// <c>+++</c> in their place it is TOML. A lone fence is a diagnostic and all of the text is article.
    /// </summary>
    public static Result ReadOpening(string text, string file)
    {
        string fence = text.StartsWith(TomlFence, StringComparison.Ordinal) ? TomlFence : Fence;
        if (!IsFence(text, 0, fence, out int afterOpening))
        {
            return new(FrontMatter.None, 0, []);
        }

        for (int line = afterOpening; line < text.Length; line = NextLine(text, line))
        {
            if (IsFence(text, line, fence, out int afterClosing))
            {
                string keys = text[afterOpening..line];
                return (fence == Fence ? ReadYaml(keys, file, firstLine: 2) : TomlReader.Read(keys, file, firstLine: 2)) with { End = afterClosing };
            }
        }

        return new(FrontMatter.None, 0, [
            new Diagnostic("front-matter-unclosed", Severity.Warning, file, "The first line opens front matter that no line closes; all of the file is read as article")
            {
                Line = 1, Found = $"a lone {fence}", Expected = $"a second line {fence} below the keys, or none",
            }]);
    }

    /// <summary>Reads a whole text of YAML, as of a sidecar.</summary>
    /// <param name="firstLine">Number of the text's first line in its file, for diagnostics.</param>
    public static Result ReadYaml(string yaml, string file, int firstLine = 1)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 0
                ? new(FrontMatter.None, 0, [])
                : OfRoot(stream.Documents[0].RootNode, file, firstLine - 1);
        }
        catch (YamlException e)
        {
            return new(FrontMatter.None, 0, [
                new Diagnostic("yaml-broken", Severity.Error, file, "The YAML cannot be read: " + e.Message.TrimEnd('.'))
                {
                    Line = (int)e.Start.Line + firstLine - 1, Column = (int)e.Start.Column, Expected = "keys and values in YAML",
                }]);
        }
    }

    private static Result OfRoot(YamlNode root, string file, int lineOffset) => Convert(root, lineOffset) switch
    {
        FrontMatterMap map => new(new FrontMatter(file, map), 0, []),
        FrontMatterScalar { Text: "" } => new(FrontMatter.None, 0, []),
        { } other => new(FrontMatter.None, 0, [
            new Diagnostic("yaml-no-keys", Severity.Error, file, "The YAML holds no keys")
            {
                Line = other.Line, Column = other.Column, Found = other is FrontMatterList ? "a list" : "a single value", Expected = "lines of the form Key: value",
            }]),
    };

    private static FrontMatterNode Convert(YamlNode node, int lineOffset)
    {
        int line = (int)node.Start.Line + lineOffset;
        int column = (int)node.Start.Column;
        return node switch
        {
            YamlMappingNode map => new FrontMatterMap(
                [.. map.Children.Select(c => new FrontMatterEntry(KeyOf(c.Key), Convert(c.Value, lineOffset)))], line, column),
            YamlSequenceNode list => new FrontMatterList([.. list.Children.Select(c => Convert(c, lineOffset))], line, column),
            YamlScalarNode scalar => new FrontMatterScalar(TextOf(scalar), line, column),
            _ => new FrontMatterScalar("", line, column),
        };
    }

    private static string KeyOf(YamlNode key) => key is YamlScalarNode scalar ? scalar.Value ?? "" : key.ToString();

    private static string TextOf(YamlScalarNode scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null" ? "" : scalar.Value ?? "";

    private static bool IsFence(string text, int start, string fence, out int next)
    {
        next = NextLine(text, start);
        return text.AsSpan(start, next - start).TrimEnd().SequenceEqual(fence);
    }

    private static int NextLine(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
