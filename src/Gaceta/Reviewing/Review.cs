using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Digests;
using Gaceta.Extraction;
using Gaceta.Input;
using Gaceta.Reviewing.NearDuplicates;
using Gaceta.Settings;

namespace Gaceta.Reviewing;

/// <summary>Everything in the input that a person should look at.</summary>
/// <param name="Items">Most urgent kind first, then by file and line.</param>
/// <param name="Articles">How many articles were looked at.</param>
/// <param name="Paths">Full paths of the input's files, by name.</param>
internal sealed record Review(ImmutableArray<ReviewItem> Items, int Articles, FrozenDictionary<string, string> Paths)
{
    public static Review Of(Workplace workplace, CancellationToken cancellation)
    {
        Content content = ContentReader.Read(workplace, cancellation);
        ImmutableArray<Article> articles = [.. content.Articles.AsParallel().AsOrdered().Select(a => a.Load())];
        FrozenDictionary<string, InputFile> files = InputFolder.List(workplace.InputFolders, workplace.Settings.ExcludedPaths, [], cancellation: cancellation)
            .ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
        IEnumerable<Diagnostic> diagnostics = [.. workplace.Diagnostics, .. content.Diagnostics, .. DigestAssembly.Assemble(content, workplace).Diagnostics];
        IEnumerable<ReviewItem> items =
        [
            .. diagnostics.Where(d => d.Severity >= Severity.Warning).Distinct().Select(OfDiagnostic),
            .. NearDuplicateSearch.Find(articles).Select(OfPair),
            .. articles.SelectMany(a => ArticleReview.Of(a, SourceLines.For(a, files))),
        ];
        return new Review(
            [.. items.OrderBy(i => i.Kind).ThenBy(i => i.File, StringComparer.Ordinal).ThenBy(i => i.Line ?? 0)],
            articles.Length,
            files.ToFrozenDictionary(f => f.Key, f => f.Value.FullPath, StringComparer.Ordinal));
    }

    private static ReviewItem OfDiagnostic(Diagnostic diagnostic)
    {
        string found = diagnostic.Found is null ? "" : $"; found {diagnostic.Found}";
        string expected = diagnostic.Expected is null ? "" : $"; expected {diagnostic.Expected}";
        return new ReviewItem(diagnostic.Severity == Severity.Error ? ReviewKind.Error : ReviewKind.Doubt, diagnostic.File, diagnostic.Message + found + expected)
        {
            Line = diagnostic.Line, Column = diagnostic.Column,
        };
    }

    private static ReviewItem OfPair(NearDuplicate pair) =>
        new(ReviewKind.NearDuplicate, pair.One.File, $"{pair.Percent} % of the shorter text stands in both")
        {
            Other = pair.Other.File, Similarity = pair.Similarity, Details = Differences.Between(pair.One, pair.Other),
        };
}
