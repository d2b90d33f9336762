namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Whom words without a name may mean.</summary>
/// <param name="May">Whether they may mean an actor.</param>
/// <param name="MayBeStranger">Whether they may mean somebody who has no name but these words: a resident, his lawyer.</param>
internal sealed record Wanted(Func<ArticleActor, bool> May, Func<(int First, int End), bool> MayBeStranger)
{
    public static Wanted Actor(Func<ArticleActor, bool> may) => new(may, _ => false);
}
