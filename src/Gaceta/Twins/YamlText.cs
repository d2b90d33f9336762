using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Gaceta.Twins;

/// <summary>
/// Writes YAML as it is read, event by event: collecting it in dictionaries first, for a serializer to find out what they hold, took two thirds of
/// the time that a twin takes.
/// </summary>
internal sealed class YamlText
{
    private static readonly EmitterSettings Settings = EmitterSettings.Default.WithNewLine("\n");

    private readonly Emitter _emitter;

    private YamlText(TextWriter text) => _emitter = new Emitter(text, Settings);

    /// <summary>A document of keys and values.</summary>
    public static string Write(Action<YamlText> entries)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var yaml = new YamlText(text);
        yaml._emitter.Emit(new StreamStart());
        yaml._emitter.Emit(new DocumentStart());
        yaml.Map(entries);
        yaml._emitter.Emit(new DocumentEnd(isImplicit: true));
        yaml._emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    public void Text(string text) => _emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, ScalarStyle.Any, isPlainImplicit: true, isQuotedImplicit: true));

    public void Map(Action<YamlText> entries)
    {
        _emitter.Emit(new MappingStart());
        entries(this);
        _emitter.Emit(new MappingEnd());
    }

    public void List<T>(IEnumerable<T> items, Action<YamlText, T> write)
    {
        _emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Any));
        foreach (T item in items)
        {
            write(this, item);
        }

        _emitter.Emit(new SequenceEnd());
    }

    /// <summary>A key with a text; nothing where there is none.</summary>
    public void Entry(string key, string? text)
    {
        if (text is not null)
        {
            Text(key);
            Text(text);
        }
    }

    /// <summary>A key with a list; nothing where the list is empty.</summary>
    public void Entry<T>(string key, IReadOnlyCollection<T> items, Action<YamlText, T> write)
    {
        if (items.Count > 0)
        {
            Text(key);
            List(items, write);
        }
    }
}
