using System.Collections.Frozen;
using Gaceta.Extraction;
using YamlDotNet.Serialization;

namespace Gaceta.Twins;

/// <summary>The front matter of a twin, in YAML.</summary>
internal static class TwinFrontMatter
{
    /// <summary>Keys that are written from the article itself; all others are carried over from the editor's front matter.</summary>
    private static readonly FrozenSet<string> OwnKeys = new[]
    {
        "Title", "Lead", "Description", "Published", "Date", "Byline", "Author", "Source", "SiteName", "Url", "Address", "Language", "Lang",
        "Image", "ImageSize", "Actors", "Quotes", "Evidence", "Doubts", "Original",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly ISerializer Yaml = new SerializerBuilder().WithNewLine("\n").WithMaximumRecursion(64).DisableAliases().Build();

    public static string Write(Article article)
    {
        var keys = new Dictionary<string, object>(StringComparer.Ordinal);
        Add(keys, "Title", article.Title?.Value);
        Add(keys, "Published", article.Published?.Value.ToString());
        Add(keys, "Source", article.SiteName?.Value);
        Add(keys, "Byline", article.Byline?.Value);
        Add(keys, "Url", article.Url?.Value);
        Add(keys, "Language", article.Language?.Value);
        Add(keys, "Lead", article.Lead?.Value);
        Add(keys, "Image", article.Image?.Value);
        Add(keys, "ImageSize", article.ImageSize?.ToString());
        Add(keys, "Original", article.OriginalFile);
        AddList(keys, "Actors", article.Actors.Select(Actor));
        AddList(keys, "Quotes", article.Quotes.Select(quote => Quote(quote, article)));
        foreach (FrontMatterEntry entry in article.FrontMatter.Root.Entries.Where(e => !OwnKeys.Contains(e.Key)))
        {
            keys[entry.Key] = Plain(entry.Value);
        }

        AddList(keys, "Doubts", article.Diagnostics.Where(d => d.Severity >= Severity.Warning).Select(d => (object)d.Message));
        keys["Evidence"] = ArticleJson.EvidenceOf(article).ToDictionary(f => f.Name, f => f.Evidence.Select((e, index) => Item(e, index == 0 ? f.Value : null)).ToList());
        return Yaml.Serialize(keys);
    }

    private static Dictionary<string, object> Actor(ArticleActor actor) => new Dictionary<string, object>
    {
        ["Id"] = actor.Id, ["Name"] = actor.Name, ["Kind"] = actor.Kind.ToString().ToLowerInvariant(),
    };

    private static Dictionary<string, object> Quote(Quote quote, Article article)
    {
        var keys = new Dictionary<string, object> { ["Text"] = quote.Text };
        Add(keys, "Speaker", article.Actors.FirstOrDefault(a => a.Id == quote.Speaker)?.Name ?? quote.SpeakerText);
        return keys;
    }

    /// <param name="value">What the evidence led to, with the first item of a field; an editor who changes the value makes the two differ.</param>
    private static Dictionary<string, object> Item(Evidence evidence, string? value)
    {
        var keys = new Dictionary<string, object>
        {
            ["certainty"] = evidence.Certainty.ToString().ToLowerInvariant(), ["rule"] = evidence.Rule, ["words"] = evidence.Words,
        };
        Add(keys, "reads", evidence.Reads);
        Add(keys, "gives", value);
        Add(keys, "selector", evidence.Selector);
        AddSpan(keys, "span", evidence.Span);
        AddSpan(keys, "passage", evidence.Passage);
        return keys;
    }

    private static object Plain(FrontMatterNode node) => node switch
    {
        FrontMatterScalar scalar => scalar.Text,
        FrontMatterList list => list.Items.Select(Plain).ToList(),
        FrontMatterMap map => map.Entries.DistinctBy(e => e.Key).ToDictionary(e => e.Key, e => Plain(e.Value)),
        _ => "",
    };

    private static void Add(Dictionary<string, object> keys, string key, string? value)
    {
        if (value is not null)
        {
            keys[key] = value;
        }
    }

    private static void AddList(Dictionary<string, object> keys, string key, IEnumerable<object> values)
    {
        List<object> list = [.. values];
        if (list.Count > 0)
        {
            keys[key] = list;
        }
    }

    private static void AddSpan(Dictionary<string, object> keys, string key, TextSpan? span)
    {
        if (span is { } value)
        {
            keys[key] = new List<int> { value.Start, value.End };
        }
    }
}
