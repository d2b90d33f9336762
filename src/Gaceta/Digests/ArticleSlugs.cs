using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Rights;

namespace Gaceta.Digests;

/// <summary>Gives every article its address: the slug of its title, or of its file's name where the title has no letter.</summary>
internal static class ArticleSlugs
{
    /// <summary>Code of the diagnostic for an address that another article has: a matter of the site, not of what the article says.</summary>
    public const string TakenCode = "slug-taken";

    /// <summary>In the order of the articles. Of two with one slug the later gets a number behind it, with a diagnostic.</summary>
    public static ImmutableArray<string> Assign(ImmutableArray<PublishedArticle> articles, List<Diagnostic> diagnostics)
    {
        var owners = new Dictionary<string, PublishedArticle>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var slugs = ImmutableArray.CreateBuilder<string>(articles.Length);
        string[] wishes = [.. articles.AsParallel().AsOrdered().Select(article => Wanted(article.Summary))];
        foreach ((PublishedArticle article, string wanted) in articles.Zip(wishes))
        {
            string slug = wanted;
            while (owners.ContainsKey(slug))
            {
                int number = numbers[wanted] = numbers.GetValueOrDefault(wanted, 1) + 1;
                slug = $"{wanted}-{number}";
            }

            if (slug != wanted)
            {
                diagnostics.Add(Taken(article.Summary.File, owners[wanted].Summary.File, wanted, slug));
            }

            owners.Add(slug, article);
            slugs.Add(slug);
        }

        return slugs.MoveToImmutable();
    }

    private static string Wanted(ArticleSummary article) =>
        new[] { article.FrontMatter.Text("Slug"), article.Title, Path.GetFileNameWithoutExtension(article.File) }
            .OfType<string>().Select(Slug.Of).FirstOrDefault(s => s.Length > 0) ?? "article";

    private static Diagnostic Taken(string article, string owner, string wanted, string slug) =>
        new(TakenCode, Severity.Warning, article, $"Another article has the same title; this one is published at articles/{slug}/")
        {
            Found = $"articles/{wanted}/ of {owner}", Expected = "titles that differ, or the key Slug in the front matter",
        };
}
