using System.Text.Json.Nodes;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Output;
using Gaceta.Pages;

namespace Gaceta.StructuredData;

/// <summary>Actors in JSON-LD.</summary>
internal static class ActorJsonLd
{
    /// <summary>The actor of an actor's page, with other names and roles.</summary>
    public static string Write(DigestActor actor, ActorLink link, SiteInfo site)
    {
        JsonObject node = Node(link, actor.Path, site);
        node.Insert(0, "@context", "https://schema.org");
        if (actor.Known is { Variants: { IsEmpty: false } variants })
        {
            node["alternateName"] = new JsonArray([.. variants.Select(name => JsonValue.Create(name))]);
        }

        if (actor is { Kind: ActorKind.Person, Known.Roles: { IsEmpty: false } roles })
        {
            node["jobTitle"] = new JsonArray([.. roles.Select(role => JsonValue.Create(role.Name))]);
        }

        return node.ToJsonString(JsonLdOptions.InHtml);
    }

    /// <summary>The actor as it is named elsewhere: kind, name and the page about it, if it has one.</summary>
    /// <param name="from">The page on which the data stand.</param>
    public static JsonObject Node(ActorLink actor, SitePath from, SiteInfo site)
    {
        var node = new JsonObject { ["@type"] = TypeOf(actor.Kind), ["name"] = actor.Name };
        if (actor.Path is { } page)
        {
            node.Insert(1, "@id", site.Address.From(from, page));
        }

        return node;
    }

    /// <summary>The actor where the same document has its <see cref="Node"/>: by the page about it, or whole where it has none.</summary>
    public static JsonObject Reference(ActorLink actor, SitePath from, SiteInfo site) =>
        actor.Path is { } page ? new JsonObject { ["@id"] = site.Address.From(from, page) } : Node(actor, from, site);

    private static string TypeOf(ActorKind kind) => kind switch
    {
        ActorKind.Person => "Person",
        ActorKind.Organization => "Organization",
        // A state that speaks or acts is its government; schema.org lets no country speak.
        _ => "GovernmentOrganization",
    };
}
