using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Recognition;

namespace Gaceta.Extraction.Actors;

/// <summary>Actors that front matter names under <c>Actors</c>: each a name, or a map with <c>Name</c> and <c>Kind</c>.</summary>
internal static class GivenActors
{
    /// <summary>Adds those that the text does not name; they have no mentions.</summary>
    public static ImmutableArray<ArticleActor> AddTo(ImmutableArray<ArticleActor> found, FrontMatter frontMatter, KnownNames known)
    {
        if (frontMatter["Actors"] is not FrontMatterList list)
        {
            return found;
        }

        IEnumerable<ArticleActor> given = list.Items.Select(item => Read(item, known)).OfType<ArticleActor>();
        return [.. found.Concat(given).DistinctBy(actor => actor.Id)];
    }

    private static ArticleActor? Read(FrontMatterNode item, KnownNames known)
    {
        var map = item as FrontMatterMap;
        string? name = (item as FrontMatterScalar)?.Text ?? TextOf(map, "Name");
        if (string.IsNullOrEmpty(name) || Slug.Of(name).Length == 0)
        {
            return null;
        }

        string id = Slug.Of(TextOf(map, "Id") ?? name);
        KnownActor? actor = known.ById(id) ?? known.ByName(name);
        ActorKind kind = Enum.TryParse(TextOf(map, "Kind"), ignoreCase: true, out ActorKind given) && Enum.IsDefined(given) ? given : ActorKind.Person;
        return actor is null ? new ArticleActor(id, name, kind, false, []) : new ArticleActor(actor.Id, actor.Name, actor.Kind, true, []);
    }

    private static string? TextOf(FrontMatterMap? map, string key) => (map?[key] as FrontMatterScalar)?.Text;
}
