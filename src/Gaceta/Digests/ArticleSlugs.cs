using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Digests;

/// <summary>Gives every article its address: the slug of its title, or of its file's name where the title has no letter.</summary>
internal static class ArticleSlugs
{
    /// <summary>In the order of the articles. Of two with one slug the later gets a number behind it, with a diagnostic.</summary>
    public static ImmutableArray<DigestArticle> Assign(ImmutableArray<Article> articles, List<Diagnostic> diagnostics)
    {
        var owners = new Dictionary<string, Article>(StringComparer.Ordinal);
        var placed = ImmutableArray.CreateBuilder<DigestArticle>(articles.Length);
        foreach (Article article in articles)
        {
            string wanted = Wanted(article);
            string slug = wanted;
            for (int number = 2; owners.ContainsKey(slug); number++)
            {
                slug = $"{wanted}-{number}";
            }

            if (slug != wanted)
            {
                diagnostics.Add(Taken(article, owners[wanted], wanted, slug));
            }

            owners.Add(slug, article);
            placed.Add(new DigestArticle(article, slug));
        }

        return placed.MoveToImmutable();
    }

    private static string Wanted(Article article) =>
        new[] { article.FrontMatter.Text("Slug"), article.DisplayTitle.Value, Path.GetFileNameWithoutExtension(article.File) }
            .OfType<string>().Select(Slug.Of).FirstOrDefault(s => s.Length > 0) ?? "article";

    private static Diagnostic Taken(Article article, Article owner, string wanted, string slug) =>
        new("slug-taken", Severity.Warning, article.File, $"Another article has the same title; this one is published at articles/{slug}/")
        {
            Found = $"articles/{wanted}/ of {owner.File}", Expected = "titles that differ, or the key Slug in the front matter",
        };
}
