namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Whom words without a name may mean.</summary>
/// <param name="May">Whether they may mean an actor, who speaks where it came up or does not.</param>
/// <param name="OfPhrase">Whom they mean where a phrase without a name came up last, "a resident", "the minister"; null when they do not mean that.</param>
internal sealed record Wanted(Func<ArticleActor, bool, bool> May, Func<(int First, int End), Subject?> OfPhrase)
{
    /// <summary>Whether they may mean somebody whom a sentence only names in passing, behind a preposition.</summary>
    public bool InPassing { get; init; } = true;

    /// <summary>Whether they may mean who asks something in a sentence of the narrator's: the answer to it is somebody else's.</summary>
    public bool MayAsk { get; init; } = true;

    public Wanted But(ArticleActor other) => this with { May = (actor, speaks) => actor != other && May(actor, speaks) };

    public static Wanted Actor(Func<ArticleActor, bool> may) => new((actor, _) => may(actor), static _ => null);
}
