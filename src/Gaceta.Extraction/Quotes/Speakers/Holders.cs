namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Who holds the office by which a text calls somebody: "the mayor", "his lawyer".</summary>
internal sealed class Holders(Discourse discourse, Focus focus)
{
    private readonly PersonsBefore _persons = new(discourse);
    private readonly Dictionary<string, ArticleActor> _understood = new(StringComparer.Ordinal);

    /// <summary>A title that few hold, "the judge", means only who has been given an office with that word; "the official" may be anyone.</summary>
    public bool May(ArticleActor actor, SubjectWords words)
    {
        for (int i = words.First; i < words.End; i++)
        {
            if (discourse.TitleAt(i) is { } title && !discourse.Speech.GeneralTitles.Contains(title) && !IsKin(i, title))
            {
                return Holds(actor, i) || (discourse.HasOnePerson && !words.HasGenitive);
            }
        }

        return !(words.Noun is { } noun && !discourse.Is(noun, SpeechRole.MaleWord | SpeechRole.FemaleWord) && IsKinOfOther(actor));
    }

    /// <summary>"The single father": no priest.</summary>
    private bool IsKin(int token, string title) =>
        discourse.Speech.SceneTitles.Contains(title) && discourse.Is(token, SpeechRole.MaleWord | SpeechRole.FemaleWord);

    /// <summary>
    /// "the mayor" of whom the text has not said that she is one: the nearest person to whom it gives no office. Once understood, it means the same
    /// throughout the article. Whom the sentence right before names alone comes first: "They said goodbye to Ana Ríos. The captain …".
    /// </summary>
    /// <param name="subject">Whom the pronoun means that the sentence right before opens with: "He blamed Juan Paz. The captain …".</param>
    /// <param name="may">Whether gender speaks against somebody.</param>
    public Subject? Find(SubjectWords words, int before, ArticleActor? subject, Func<ArticleActor, bool> may)
    {
        string? title = words.Title?.Key;
        if (title is not null && _understood.TryGetValue(title, out ArticleActor? known) && may(known))
        {
            return new Subject(known);
        }

        Subject? holder = words.Title is { } office && OfOffice(office.Token, before, may) is { } official ? new Subject(official)
            : words.HasGenitive || (title is not null && discourse.Speech.SceneTitles.Contains(title)) ? null
            : subject is not null && may(subject) ? new Subject(subject)
            : _persons.Only(before) is { } only && may(only) ? new Subject(only)
            : focus.Before(before, Wanted.Actor(actor => actor.Kind == ActorKind.Person && actor.Roles.IsEmpty && may(actor)) with { InPassing = false });
        holder ??= title is not null && discourse.Speech.GeneralTitles.Contains(title) && discourse.Topic is { } topic && may(topic) ? new Subject(topic) : null;
        if (title is not null && holder?.Actor is { } actor)
        {
            _understood[title] = actor;
        }

        return holder;
    }

    /// <summary>"Her father, Juan Paz": the text will hardly call him by another noun.</summary>
    private bool IsKinOfOther(ArticleActor actor)
    {
        if (actor.Mentions is not [var first, ..])
        {
            return false;
        }

        int noun = discourse.TokenFrom(first.Span.Start) - 1;
        noun -= noun > 0 && discourse.Text[noun].Is(',') ? 1 : 0;
        return discourse.Is(noun, SpeechRole.MaleWord | SpeechRole.FemaleWord) && discourse.Is(noun - 1, SpeechRole.Possessive);
    }

    /// <summary>"his lawyer" after "his lawyer, Juan Paz": the only person of the article who has that office; null when there is none or more than one.</summary>
    public ArticleActor? Only(SubjectWords words)
    {
        if (!words.IsOfOther || words.Title is not { } title || title.Token != words.First + 1)
        {
            return null;
        }

        return Only(title.Token);
    }

    /// <summary>The only person of the article who has the office that a token tells; null when there is none or more than one.</summary>
    public ArticleActor? Only(int office)
    {
        ArticleActor[] holders = [.. discourse.Actors.Where(a => a.Kind == ActorKind.Person && Holds(a, office)).Take(2)];
        return holders is [var only] ? only : null;
    }

    /// <summary>"el titular de Economía": the only person whose office has the word for what it is about; null for any other phrase.</summary>
    public ArticleActor? OfField(SubjectWords words)
    {
        int noun = words.First + 1;
        if (!words.HasArticle || !discourse.Is(noun, SpeechRole.Incumbent) || !discourse.Is(noun + 1, SpeechRole.Preposition))
        {
            return null;
        }

        int field = noun + (discourse.IsArticle(noun + 2) ? 3 : 2);
        ArticleActor[] holders = [.. discourse.Actors.Where(a => a.Kind == ActorKind.Person && HasWord(a, field)).Take(2)];
        return holders is [var only] ? only : null;
    }

    /// <summary>
    /// The person whom the text gave the office before a token, however far back, and named last; else the only one to whom it gives the office later:
    /// "The company's president said … Ríos, the president, …". Null when there is none.
    /// </summary>
    private ArticleActor? OfOffice(int office, int before, Func<ArticleActor, bool> may)
    {
        if (discourse.Speech.GeneralTitles.Contains(discourse.TitleAt(office)!))
        {
            return null;
        }

        ArticleActor[] holders = [.. discourse.Actors.Where(a => a.Kind == ActorKind.Person && Holds(a, office) && may(a))];
        return holders is [var only] ? only : holders.Where(a => LastNamed(a, before) >= 0).MaxBy(a => LastNamed(a, before));
    }

    /// <summary>Whether somebody who has the office of a phrase is named between two tokens.</summary>
    public bool HasSince(SubjectWords words, int after, int before) =>
        words.Noun is { } noun && discourse.Actors.Any(a => a.Kind == ActorKind.Person && Holds(a, noun) && LastNamed(a, before) > after);

    private int LastNamed(ArticleActor actor, int before) =>
        actor.Mentions.Select(m => discourse.TokenFrom(m.Span.Start)).Where(token => token < before).DefaultIfEmpty(-1).Max();

    /// <summary>Whether an office that the text gives somebody has the word, or another word for the same office: alcalde, regidor.</summary>
    private bool Holds(ArticleActor actor, int token) =>
        HasWord(actor, token)
        || (discourse.TitleAt(token) is { } title && actor.Roles.Any(role => discourse.TitleAt(discourse.TokenFrom(role.Span.Start)) == title));

    private bool HasWord(ArticleActor actor, int token) =>
        token < discourse.Text.Count && actor.Roles.Any(role => Folding.Fold(role.Text).Contains(discourse.Text[token].Folded, StringComparison.Ordinal));
}
