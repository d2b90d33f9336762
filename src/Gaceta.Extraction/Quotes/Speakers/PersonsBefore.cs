namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Whom the sentence before a word names.</summary>
internal sealed class PersonsBefore(Discourse discourse)
{
    /// <summary>The only person whom the sentence before a token's own names, in its block or the one before; null when there is none or more than one.</summary>
    public ArticleActor? Only(int token)
    {
        int end = discourse.StartOfSentence(token);
        ArticleActor? only = null;
        for (int i = end > 0 && discourse.Text[token].Block - discourse.Text[end - 1].Block <= 1 ? discourse.StartOfSentence(end - 1) : end; i < end; i++)
        {
            if (discourse.At(i) is not { Actor.Kind: ActorKind.Person } named || named.Actor == only)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = named.Actor;
        }

        return only;
    }

    /// <summary>The person named last before a token, in its sentence or the one before.</summary>
    public ArticleActor? Last(int token, Func<ArticleActor, bool> may)
    {
        int start = discourse.StartOfSentence(token);
        start = start > 0 ? discourse.StartOfSentence(start - 1) : start;
        for (int i = token - 1; i >= start; i--)
        {
            if (discourse.At(i) is { Actor.Kind: ActorKind.Person } named && may(named.Actor))
            {
                return named.Actor;
            }
        }

        return null;
    }
}
