using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Vocabularies;
using Gaceta.Extraction.Dates;
using Gaceta.Extraction.Languages;
using Gaceta.Extraction.Quotes;
using Gaceta.Extraction.Reading.Lines;
using Gaceta.Extraction.Reading.WebPages;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Gaceta.Extraction.Lexicons;

/// <summary>
/// All that extraction knows about one language: a file <c>Lexicons/&lt;code&gt;.yml</c> with one section for each part of
/// extraction that needs words. A new language is a new file.
/// </summary>
internal sealed class Lexicon
{
    private static readonly ImmutableSortedDictionary<string, Lexicon> ByCode = Load();

    /// <summary>Two letters (ISO 639-1), as the file is named.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Words and letters that give the language away.</summary>
    public LanguageLexicon Languages { get; private set; } = new();

    /// <summary>Months, weekdays and what else names a day.</summary>
    public DateLexicon Dates { get; private set; } = new();

    /// <summary>What lines around an article's text give themselves away by.</summary>
    public ReadingLexicon Reading { get; private set; } = new();

    /// <summary>Who appears: titles of office, head words of organisations, states, given names.</summary>
    public NameWords Names { get; init; } = new();

    /// <summary>Who speaks: verbs of saying and what else introduces a quote.</summary>
    public SpeechWords Speech { get; init; } = new();

    /// <summary>Words around authors and articles on web pages.</summary>
    public PageLexicon Pages { get; private set; } = new();

    /// <summary>All lexicons, by code.</summary>
    public static IEnumerable<Lexicon> All => ByCode.Values;

    /// <summary>The lexicon of a language; null for a language without one.</summary>
    public static Lexicon? For(string? code) => code is not null && ByCode.TryGetValue(code, out Lexicon? found) ? found : null;

    private static ImmutableSortedDictionary<string, Lexicon> Load()
    {
        IDeserializer yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return typeof(Lexicon).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".yml", StringComparison.Ordinal))
            .Select(name => Read(yaml, name))
            .ToImmutableSortedDictionary(lexicon => lexicon.Code, lexicon => lexicon, StringComparer.Ordinal);
    }

    private static Lexicon Read(IDeserializer yaml, string resource)
    {
        using Stream stream = typeof(Lexicon).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        Lexicon lexicon = yaml.Deserialize<Lexicon?>(reader) ?? new Lexicon();
        lexicon.Code = Path.GetFileNameWithoutExtension(resource);
        return lexicon;
    }
}
