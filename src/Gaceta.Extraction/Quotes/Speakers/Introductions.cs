using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Finds where a text introduced whom it now calls by a noun: "a source said … the source added", "Ríos, a painter … the painter".</summary>
internal sealed class Introductions(Discourse discourse)
{
    /// <summary>How far back a noun was introduced, in tokens; a bound for texts without end.</summary>
    private const int LongestReach = 600;

    /// <summary>Words from "a" to its noun: "a former senior government official".</summary>
    private const int LongestPhrase = 5;

    /// <summary>Who was introduced last with the noun of a phrase with an article; null when nobody was.</summary>
    /// <param name="before">Only what stands before this token counts.</param>
    public Introduction? Find(SubjectWords words, int before)
    {
        if (!words.HasArticle || (words.Noun ?? words.Head) is not { } noun)
        {
            return null;
        }

        for (int i = before - 1; i >= Math.Max(1, before - LongestReach); i--)
        {
            if (discourse.Text[i].Hash != discourse.Text[noun].Hash || discourse.Text[i].Folded != discourse.Text[noun].Folded)
            {
                continue;
            }

            if (Opener(i) is { } opener)
            {
                return new Introduction(i, NameBeside(opener, i));
            }

            if (Bearer(i) is { } bearer)
            {
                return new Introduction(i, bearer);
            }
        }

        return null;
    }

    /// <summary>Where the text said "the official" last, by its article and noun; null when it has not within reach.</summary>
    public (int First, int End)? Same(SubjectWords words, int before)
    {
        if (!words.HasArticle || words.Noun is not { } noun || words.AreSeveral)
        {
            return null;
        }

        for (int i = before - 1; i >= Math.Max(1, before - LongestReach); i--)
        {
            if (discourse.Text[i].Hash == discourse.Text[noun].Hash && discourse.Text[i].Folded == discourse.Text[noun].Folded && discourse.IsArticle(i - 1))
            {
                return (i - 1, i + 1);
            }
        }

        return null;
    }

    /// <summary>"Plumber Juan Paz", "la escultora chilena Ana Ríos", "Ana Ríos, escultora": whom a noun without "a" stands beside.</summary>
    private ArticleActor? Bearer(int noun) =>
        PersonAt(noun + 1)
        ?? (noun + 2 < discourse.Text.Count && (discourse.Text[noun + 1].Is(',') || discourse.IsPerson(noun + 1) || discourse.Is(noun + 1, WordRole.TitleModifier)) ? PersonAt(noun + 2) : null)
        ?? (noun > 1 && discourse.Text[noun - 1].Is(',') ? PersonAt(noun - 2) : null);

    /// <summary>The "a", "his" or genitive of a noun's phrase; null when it has none, or tells as what somebody acts: "as a painter".</summary>
    private int? Opener(int noun)
    {
        int opener = noun - 1;
        while (opener > noun - LongestPhrase && opener > 0 && discourse.Text.SameBlock(opener - 1, noun) && discourse.Text[opener].IsWord && !discourse.Is(opener, SpeechRole.Indefinite)
            && !discourse.IsArticle(opener) && !discourse.Is(opener, SpeechRole.Preposition | SpeechRole.Possessive))
        {
            opener--;
        }

        bool opens = discourse.Is(opener, SpeechRole.Indefinite | SpeechRole.Possessive) || discourse.IsGenitive(opener);
        return opens && !discourse.Is(opener - 1, SpeechRole.Label) ? opener : null;
    }

    /// <summary>"Ríos, a painter", "Ríos is a painter", "a painter, Ana Ríos", "a painter named Ana Ríos": whom the phrase explains; null for somebody who has no name.</summary>
    private ArticleActor? NameBeside(int opener, int noun)
    {
        bool joined = opener > 0 && (discourse.Text[opener - 1].Is(',') || (discourse.Text[opener - 1].Shape == TokenShape.Lower && discourse.Is(opener - 1, WordRole.Common)));
        return joined && PersonAt(opener - 2) is { } explained ? explained
            : PersonAt(noun + 1) ?? (noun + 1 < discourse.Text.Count && (discourse.Text[noun + 1].Is(',') || discourse.Is(noun + 1, SpeechRole.Label)) ? PersonAt(noun + 2) : null);
    }

    private ArticleActor? PersonAt(int token) => discourse.At(token) is { Actor: { Kind: ActorKind.Person } person } ? person : null;
}
