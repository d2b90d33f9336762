using System.Reflection;
using Gaceta.Rights;
using Gaceta.Searching;

namespace Gaceta.Output;

/// <summary>Tells of types whether their values can hold articles with their texts, at any depth.</summary>
internal static class HeldArticles
{
    public static bool In<T>() => Known<T>.Holds;

    private static bool AreIn(Type type, HashSet<Type> seen) => seen.Add(type) && (
        type == typeof(PublishedArticle)
        || type == typeof(SearchCorpus)
        || (type.GetElementType() is { } element && AreIn(element, seen))
        || type.GetGenericArguments().Any(argument => AreIn(argument, seen))
        || (type.Assembly == typeof(HeldArticles).Assembly && PartsOf(type).Any(part => AreIn(part, seen))));

    private static IEnumerable<Type> PartsOf(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(p => p.PropertyType)
            .Concat(type.GetFields(BindingFlags.Instance | BindingFlags.Public).Select(f => f.FieldType));

    /// <summary>Looked at once for each type, not for each file.</summary>
    private static class Known<T>
    {
        public static readonly bool Holds = AreIn(typeof(T), []);
    }
}
