using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gaceta.Fingerprints;
using Gaceta.Pages;
using Gaceta.Pipelines;

namespace Gaceta.Tests.Fingerprints;

public sealed class PlainDataTypesTests
{
    /// <summary>Of the pages of an article and of search count the inputs, not the model.</summary>
    public static TheoryData<Type> Inputs =>
    [
        .. typeof(PageModel).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract && t != typeof(ArticlePage) && t != typeof(SearchPage)),
        typeof(ArticleInputs),
        typeof(SearchPipeline.SearchInputs),
    ];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void What_pages_are_made_of_is_described_when_the_program_is_compiled(Type type) =>
        Assert.NotNull(PlainDataTypes.Default.GetTypeInfo(type));

    [Theory]
    [MemberData(nameof(Inputs))]
    public void The_description_leaves_out_nothing_that_a_look_at_the_type_finds(Type type)
    {
        var looking = new JsonSerializerOptions(PlainData.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

        Assert.Equal(Names(looking.GetTypeInfo(type)), Names(PlainData.Options.GetTypeInfo(type)));
    }

    private static string[] Names(JsonTypeInfo type)
    {
        var seen = new HashSet<Type>();
        return [.. Below(type, type.Type.Name, seen).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Below(JsonTypeInfo type, string path, HashSet<Type> seen)
    {
        if (!seen.Add(type.Type))
        {
            return [];
        }

        JsonTypeInfo? element = type.ElementType is { } of ? type.Options.GetTypeInfo(of) : null;
        return [
            path,
            .. element is null ? [] : Below(element, path + "[]", seen),
            .. type.Properties.SelectMany(property => Below(type.Options.GetTypeInfo(property.PropertyType), $"{type.Type.Name}.{property.Name}", seen).Prepend($"{type.Type.Name}.{property.Name}")),
        ];
    }
}
