using System.Collections.Immutable;
using Gaceta.Extraction;
using Gaceta.Statements;

namespace Gaceta.Digests;

/// <summary>A <see cref="Statement"/> by the places of its quotes.</summary>
/// <param name="Quotes">The numbers of articles in the digest, and positions among the quotes of each.</param>
internal sealed record LinkedStatement(ImmutableArray<(int Article, int Quote)> Quotes, Certainty Certainty)
{
    public static LinkedStatement Of(Statement statement) => new([.. statement.Quotes.Select(q => (q.Article.Number, q.Index))], statement.Certainty);

    public Statement Among(ImmutableArray<DigestArticle> articles) => new([.. Quotes.Select(q => new StatementQuote(articles[q.Article], q.Quote))], Certainty);
}
