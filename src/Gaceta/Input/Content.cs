using System.Collections.Immutable;
using Gaceta.Caching;
using Gaceta.Extraction;
using Gaceta.Images;

namespace Gaceta.Input;

/// <summary>All that the input folders hold, read.</summary>
/// <param name="Articles">By file name; those that front matter holds back are left out.</param>
/// <param name="HeldBack">The articles that front matter holds back, by file name.</param>
/// <param name="Known">What editors wrote about actors and sources.</param>
/// <param name="Pages">The site's other pages, <c>input/*.md</c>.</param>
/// <param name="Assets">Files that go into the output as they are.</param>
/// <param name="Images">Pictures among the articles; none where the setting <c>Images</c> does not show them.</param>
/// <param name="Diagnostics">In the order of reading.</param>
/// <param name="Reader">Reads one of the articles again, when its file alone has changed.</param>
internal sealed record Content(
    ImmutableArray<StoredArticle> Articles,
    ImmutableArray<StoredArticle> HeldBack,
    KnowledgeFiles Known,
    ImmutableArray<EditorsFile> Pages,
    ImmutableArray<InputFile> Assets,
    LocalImages Images,
    ImmutableArray<Diagnostic> Diagnostics,
    ArticleFiles Reader);
