using System.Collections.Immutable;

namespace Gaceta.Extraction.Quotes;

/// <summary>Finds the actor behind the line under a quotation or post.</summary>
internal static class Accounts
{
    /// <summary>The actor of the article that bears the author's name or account; null when none does.</summary>
    public static ArticleActor? Find(Attribution attribution, ImmutableArray<ArticleActor> actors, ImmutableArray<KnownActor> known)
    {
        string[] names = [.. new[] { attribution.Author, attribution.Handle }.OfType<string>().Select(Slug.Of).Where(n => n.Length > 0)];
        KnownActor? owner = known.FirstOrDefault(k => k.Variants.Prepend(k.Name).Any(v => names.Contains(Slug.Of(v))));
        return actors.FirstOrDefault(a => a.Id == owner?.Id || names.Contains(a.Id) || a.Mentions.Any(m => names.Contains(Slug.Of(m.Text))));
    }
}
