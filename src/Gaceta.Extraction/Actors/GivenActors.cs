using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Tokens;

namespace Gaceta.Extraction.Actors;

/// <summary>
/// Actors that front matter names under <c>Actors</c>: each a name, or a map with <c>Name</c>, <c>Kind</c> and <c>Id</c>. Where it gives a kind,
/// that counts; else a name means whom the text calls so, or what the name alone says.
/// </summary>
internal static class GivenActors
{
    /// <summary>Adds those that the text does not name; they have no mentions.</summary>
    public static ImmutableArray<ArticleActor> AddTo(ImmutableArray<ArticleActor> found, FrontMatter frontMatter, Scene scene)
    {
        if (frontMatter["Actors"] is not FrontMatterList list)
        {
            return found;
        }

        List<ArticleActor> actors = [.. found];
        foreach (FrontMatterNode item in list.Items)
        {
            Add(item, actors, scene);
        }

        return [.. actors.DistinctBy(actor => actor.Id)];
    }

    private static void Add(FrontMatterNode item, List<ArticleActor> actors, Scene scene)
    {
        var map = item as FrontMatterMap;
        string? name = (item as FrontMatterScalar)?.Text ?? TextOf(map, "Name");
        if (string.IsNullOrEmpty(name) || Slug.Of(name).Length == 0)
        {
            return;
        }

        string? id = TextOf(map, "Id") is { } own ? Slug.Of(own) : null;
        ActorKind? kind = Enum.TryParse(TextOf(map, "Kind"), ignoreCase: true, out ActorKind given) && Enum.IsDefined(given) ? given : null;
        int same = actors.FindIndex(actor => actor.Id == (id ?? Slug.Of(name)) || (id is null && IsCalled(actor, name)));
        if (same < 0)
        {
            actors.Add(Known(id, name, scene) ?? (id is null && kind is null ? Read(name, scene) : null) ?? new ArticleActor(id ?? Slug.Of(name), name, kind ?? ActorKind.Person, false, []));
        }
        else if (kind is { } other && !actors[same].IsKnown)
        {
            actors[same] = actors[same] with { Kind = other };
        }
    }

    private static bool IsCalled(ArticleActor actor, string name) =>
        actor.Mentions.Any(mention => mention.Text.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static ArticleActor? Known(string? id, string name, Scene scene) =>
        (scene.Known.ById(id ?? Slug.Of(name)) ?? scene.Known.ByName(name)) is { } actor ? new ArticleActor(actor.Id, actor.Name, actor.Kind, true, []) : null;

    /// <summary>What a text would take the name for that holds nothing else; null where that is nothing, or only a part of the name.</summary>
    private static ArticleActor? Read(string name, Scene scene)
    {
        var alone = new Scene(Tokenizer.Read(name), scene.Vocabulary, scene.Known);
        return ActorFinder.Find(alone, title: null, published: null) is [var actor] && IsCalled(actor, name) ? actor with { Mentions = [], Roles = [] } : null;
    }

    private static string? TextOf(FrontMatterMap? map, string key) => (map?[key] as FrontMatterScalar)?.Text;
}
