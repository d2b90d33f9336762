using System.Collections.Immutable;
using Gaceta.Extraction;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization;

namespace Gaceta.Deciding;

/// <summary>Adds items to a list in an editor's YAML, and leaves every line that is there as it is: order, comments, blank lines.</summary>
internal static class YamlListEdit
{
    private static readonly ISerializer Yaml = new SerializerBuilder().WithNewLine("\n").Build();

    /// <summary>A text as a value on one line, in quotation marks where it would read as something else.</summary>
    public static string Scalar(string text) => Yaml.Serialize(text).Trim();

    /// <returns>Null when the list is written in a way that nothing can be added to without rewriting it.</returns>
    public static string? Add(string yaml, string key, ImmutableArray<string> items)
    {
        FrontMatterReader.Result before = FrontMatterReader.ReadYaml(yaml, "");
        string? edited = before.Diagnostics.IsEmpty ? Edit(yaml, key, items) : null;
        return edited is not null && FrontMatterReader.ReadYaml(edited, "").FrontMatter.Texts(key).SequenceEqual(before.FrontMatter.Texts(key).AddRange(items))
            ? edited
            : null;
    }

    private static string? Edit(string yaml, string key, ImmutableArray<string> items)
    {
        string newLine = yaml.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return Find(yaml, key) switch
        {
            null => Ended(yaml, newLine) + key + ":" + newLine + Lines("  ", items, newLine),
            (_, YamlSequenceNode { Children: [.., var last] } list) => list.Style == SequenceStyle.Flow
                ? yaml.Insert((int)last.End.Index, string.Concat(items.Select(i => ", " + Quoted(i))))
                : InsertBehind(yaml, last.End.Line, Indent(yaml, last.Start), items, newLine),
            (var name, YamlScalarNode { Value: null or "" }) => InsertBehind(yaml, name.End.Line, "  ", items, newLine),
            _ => null,
        };
    }

    private static (YamlNode Name, YamlNode Value)? Find(string yaml, string key)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        IEnumerable<KeyValuePair<YamlNode, YamlNode>> entries = stream.Documents is [{ RootNode: YamlMappingNode map }] ? map.Children : [];
        return entries.Where(e => key.Equals((e.Key as YamlScalarNode)?.Value, StringComparison.OrdinalIgnoreCase))
            .Select(e => ((YamlNode, YamlNode)?)(e.Key, e.Value))
            .FirstOrDefault();
    }

    /// <summary>In flow style a comma or bracket would end a plain value.</summary>
    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private static string InsertBehind(string yaml, long line, string indent, ImmutableArray<string> items, string newLine)
    {
        int position = 0;
        for (long passed = 0; passed < line && position < yaml.Length; passed++)
        {
            int end = yaml.IndexOf('\n', position);
            position = end < 0 ? yaml.Length : end + 1;
        }

        return Ended(yaml[..position], newLine) + Lines(indent, items, newLine) + yaml[position..];
    }

    /// <summary>What stands before the dash of an item.</summary>
    private static string Indent(string yaml, Mark item)
    {
        string line = yaml.Split('\n')[item.Line - 1];
        return line[..line.IndexOf('-', StringComparison.Ordinal)];
    }

    private static string Ended(string text, string newLine) => text.Length == 0 || text.EndsWith('\n') ? text : text + newLine;

    private static string Lines(string indent, ImmutableArray<string> items, string newLine) => string.Concat(items.Select(i => $"{indent}- {Scalar(i)}{newLine}"));
}
