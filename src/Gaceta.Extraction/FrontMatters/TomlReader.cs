using Tomlyn;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace Gaceta.Extraction;

/// <summary>Reads TOML, which some site generators write as front matter. A table's keys stand below its name.</summary>
internal static class TomlReader
{
    /// <param name="firstLine">Number of the text's first line in its file.</param>
    public static FrontMatterReader.Result Read(string toml, string file, int firstLine)
    {
        int before = firstLine - 1;
        try
        {
            DocumentSyntax document = SyntaxParser.Parse(toml, file, validate: true);
            return document.Diagnostics.FirstOrDefault(d => d.Kind == DiagnosticMessageKind.Error) is { } error
                ? Broken(error.Message, file, error.Span.Start.Line + 1 + before, error.Span.Start.Column + 1)
                : new(new FrontMatter(file, Root(document, before)), 0, []);
        }
        catch (TomlException e)
        {
            return Broken(e.Message, file, firstLine, 1);
        }
    }

    private static FrontMatterReader.Result Broken(string message, string file, int line, int column) => new(FrontMatter.None, 0, [
        new Diagnostic("toml-broken", Severity.Error, file, "The TOML cannot be read: " + message.TrimEnd('.')) { Line = line, Column = column, Expected = "keys and values in TOML" }]);

    private static FrontMatterMap Root(DocumentSyntax document, int before) => new(
        [
            .. document.KeyValues.Select(k => Entry(k, before)),
            .. document.Tables.GroupBy(t => NameOf(t.Name), StringComparer.Ordinal).Select(tables => new FrontMatterEntry(tables.Key, Table(tables, before))),
        ],
        before + 1, 1);

    private static FrontMatterMap Table(IEnumerable<TableSyntaxBase> tables, int before)
    {
        TextPosition place = tables.First().Span.Start;
        return new([.. tables.SelectMany(t => t.Items).Select(k => Entry(k, before))], place.Line + 1 + before, place.Column + 1);
    }

    private static FrontMatterEntry Entry(KeyValueSyntax pair, int before) => new(NameOf(pair.Key), Value(pair.Value, before));

    private static FrontMatterNode Value(ValueSyntax? value, int before)
    {
        int line = (value?.Span.Start.Line ?? 0) + 1 + before;
        int column = (value?.Span.Start.Column ?? 0) + 1;
        return value switch
        {
            ArraySyntax list => new FrontMatterList([.. list.Items.Select(i => Value(i.Value, before))], line, column),
            InlineTableSyntax table => new FrontMatterMap([.. table.Items.Select(i => i.KeyValue).OfType<KeyValueSyntax>().Select(k => Entry(k, before))], line, column),
            StringValueSyntax text => new FrontMatterScalar(text.Value?.Trim() ?? "", line, column),
            _ => new FrontMatterScalar(value?.ToString().Trim() ?? "", line, column),
        };
    }

    private static string NameOf(KeySyntax? key) => key is null ? "" : string.Join('.', key.DotKeys.Select(d => d.Key).Prepend(key.Key).Select(PartOf));

    private static string PartOf(BareKeyOrStringValueSyntax? part) => part switch
    {
        StringValueSyntax text => text.Value ?? "",
        _ => part?.ToString().Trim() ?? "",
    };
}
