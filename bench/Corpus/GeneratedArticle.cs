using System.Collections.Immutable;

namespace Gaceta.Bench.Corpus;

/// <summary>An article before it is given the form of a text or a page.</summary>
/// <param name="Paragraphs">Interruptions among them, as in a copied text.</param>
internal sealed record GeneratedArticle(string Language, string Title, string Byline, DateOnly Day, string WrittenDay, ImmutableArray<string> Paragraphs)
{
    public string AsText() => string.Join("\n\n", [Title, Byline + "\n" + WrittenDay, .. Paragraphs]) + "\n";
}
