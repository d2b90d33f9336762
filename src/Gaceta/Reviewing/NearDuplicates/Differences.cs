using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Terminal;

namespace Gaceta.Reviewing.NearDuplicates;

/// <summary>What two articles with much the same text do not share.</summary>
internal static class Differences
{
    /// <summary>Most sentences that are shown of each article: the review tells where to look, and is no comparison of whole texts.</summary>
    private const int MostSentences = 3;

    /// <summary>Longest value or sentence, in UTF-16 units.</summary>
    private const int Longest = 120;

    /// <returns>One line for each value that differs, then for sentences that only one of them has.</returns>
    public static ImmutableArray<string> Between(Article one, Article other) =>
    [
        .. Fields(one, other),
        .. Sentences("only in the first", one, other),
        .. Sentences("only in the second", other, one),
    ];

    private static IEnumerable<string> Fields(Article one, Article other) => ArticleField.Of(one).Zip(ArticleField.Of(other))
        .Where(pair => pair.First.Name != "lead" && pair.First.Value != pair.Second.Value)
        .Select(pair => $"{pair.First.Name}: {Shown(pair.First.Value)} | {Shown(pair.Second.Value)}");

    private static IEnumerable<string> Sentences(string label, Article one, Article other)
    {
        HashSet<string> there = [.. SentenceSplit.Of(other.Text).Select(Slug)];
        string[] only = [.. SentenceSplit.Of(one.Text).Where(s => !there.Contains(Slug(s)))];
        IEnumerable<string> lines = only.Take(MostSentences).Select(s => $"{label}: {Shown(s)}");
        return only.Length > MostSentences ? lines.Append($"{label}: {only.Length - MostSentences} more sentences") : lines;
    }

    /// <summary>Letters and digits alone: other quotation marks make no other sentence.</summary>
    private static string Slug(string sentence) => string.Concat(Folding.Fold(sentence).Where(char.IsLetterOrDigit));

    private static string Shown(string? value) => value is null ? "unknown" : TerminalText.OneLine(value, Longest);
}
