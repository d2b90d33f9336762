using Gaceta.Rights;

namespace Gaceta.Searching;

/// <summary>An article to be found, its text in the store.</summary>
internal sealed record SearchEntry(SearchDocument Document, PublishedArticle Article)
{
    public string LoadText() => Article.Load().Text;
}
