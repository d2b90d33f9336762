using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Gaceta.Caching;
using Gaceta.Citations;
using Gaceta.Exports;
using Gaceta.Feeds;
using Gaceta.Output;
using Gaceta.Pages;
using Gaceta.Rights;
using Gaceta.Searching;

namespace Gaceta.Fingerprints;

/// <summary>
/// How a <see cref="Fingerprint"/> sees plain data: every property and field, down to the last. An article in the store counts by the
/// fingerprint of its content, so that nobody has to load it for that; so do bytes. What cannot be seen whole is refused.
/// </summary>
internal static class PlainData
{
    private static readonly JsonSerializerOptions InsideRemembered = Create();

    public static JsonSerializerOptions Options { get; } = Create(
        new As<ArticleCard>(Remembered<ArticleCard>.Of), new As<Citation>(Remembered<Citation>.Of), new As<FeedEntry>(Remembered<FeedEntry>.Of),
        new As<DigestData>(Remembered<DigestData>.OfLong));

    private static JsonSerializerOptions Create(params ReadOnlySpan<JsonConverter> more)
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            IncludeFields = true,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(PlainDataTypes.Default, new DefaultJsonTypeInfoResolver()).WithAddedModifier(RefuseWhatIsHidden),
            Converters =
            {
                new As<SitePath>(path => path.File),
                new As<PublishedArticle>(article => article.Content),
                new As<SearchCorpus>(corpus => corpus.Content.ToString()),
                new As<byte[]>(bytes => Fingerprint.OfBytes(bytes).ToString()),
                new EdtfDateConverter(),
            },
        };
        foreach (JsonConverter converter in more)
        {
            options.Converters.Add(converter);
        }

        return options;
    }

    /// <summary>A base type would be seen without what its heirs add, a type without properties not at all.</summary>
    private static void RefuseWhatIsHidden(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Object && (type.Type.IsAbstract || type.Properties.Count == 0))
        {
            throw new NotSupportedException($"{type.Type.Name} cannot be an input of an output file: a fingerprint would not see what it holds.");
        }
    }

    /// <summary>What stands in many files, the same object in all of them, is looked at once.</summary>
    private static class Remembered<T>
        where T : class
    {
        private static readonly ConditionalWeakTable<T, string> Known = [];

        public static string Of(T value) =>
            Known.GetValue(value, static v => Fingerprint.OfBytes(JsonSerializer.SerializeToUtf8Bytes(v, InsideRemembered)).ToString());

        public static string OfLong(T value) =>
            Known.GetValue(value, static v => Fingerprint.OfLong(v, InsideRemembered).ToString());
    }

    /// <summary>Data that counts by a text which stands for it.</summary>
    private sealed class As<T>(Func<T, string> text) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
    }
}
