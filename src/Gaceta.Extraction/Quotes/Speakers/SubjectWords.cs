using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>The words of a subject that has no name, and what they tell about whom they mean.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index behind the last.</param>
internal readonly record struct SubjectWords(Discourse Discourse, int First, int End)
{
    private int Count => End - First;

    public bool IsHeOrShe => Count == 1 && Discourse.Is(First, SpeechRole.Male | SpeechRole.Female);

    public bool IsShe => Discourse.Is(First, SpeechRole.Female);

    public bool IsIt => Count == 1 && Discourse.Is(First, SpeechRole.ThingPronoun);

    public bool IsAnyPronoun => Discourse.Is(First, SpeechRole.AnyPronoun);

    public bool HasArticle => Discourse.IsArticle(First);

    /// <summary>"the minister", and "the stonecutter" that no list has: one person, since nothing speaks against it.</summary>
    public bool IsSomebody => (IsPerson && !AreSeveral) || (HasArticle && Count > 1 && !IsStranger && !IsOfOrganization && !Has(SpeechRole.Text | SpeechRole.Work));

    /// <summary>"the woman", "the official": a noun that may take up anybody.</summary>
    public bool IsAnyPerson => HasArticle && IsPerson && (Title is not { } title || Discourse.Speech.GeneralTitles.Contains(title.Key));

    /// <summary>"the patient": whom the text has introduced with that word, or nobody.</summary>
    public bool IsOutsider => HasArticle && Discourse.Has(SpeechRole.Outsider, First, End);

    /// <summary>"the group … the group".</summary>
    public bool IsSameOrganizationAs(SubjectWords other) =>
        IsOfOrganization && other.IsOfOrganization && HasArticle && other.HasArticle && Count == other.Count && Discourse.Text[End - 1].Folded == other.Discourse.Text[other.End - 1].Folded;

    /// <summary>Whether a word is a noun for a person.</summary>
    public bool IsPerson => Discourse.HasPerson(BehindGenitive, End);

    /// <summary>The token of the noun for a person that the phrase is about: the last where heads come last, else the first; null when it has none.</summary>
    public int? Noun
    {
        get
        {
            int? noun = null;
            for (int i = BehindGenitive; i < End && (noun is null || Discourse.Vocabulary.HeadsComeLast); i++)
            {
                noun = Discourse.IsPerson(i) ? i : noun;
            }

            return noun;
        }
    }

    /// <summary>The token of the noun, be it in no list: the last where heads come last, else the one behind the article; null for a text or an organisation.</summary>
    public int? Head => Count < 2 || Has(SpeechRole.Text) || IsOfOrganization ? null : Discourse.Vocabulary.HeadsComeLast ? End - 1 : First + 1;

    /// <summary>"the town's attorney": whose office it is says that few can be meant.</summary>
    public bool HasGenitive => BehindGenitive > First;

    /// <summary>The token behind the last genitive: "the attorney's office" is no attorney.</summary>
    private int BehindGenitive
    {
        get
        {
            int head = End;
            while (head > First && Discourse.Text[head - 1].Shape != TokenShape.Possessive)
            {
                head--;
            }

            return head < End ? head : First;
        }
    }

    /// <summary>"a resident", "his lawyer": somebody who has not been named. Not so "her letter", nor "a statement" but at the beginning of a sentence.</summary>
    public bool IsStranger => (OpensAsStranger && (!Has(SpeechRole.Text) || (Discourse.Is(First, SpeechRole.Indefinite) && Discourse.OpensSentence(First)))) || IsBare || IsUnknownName || AreSeveral || IsDocument || IsThing;

    public bool IsOfOther => (Discourse.Is(First, SpeechRole.Possessive) && Count > 1) || IsKinOfNamed;

    /// <summary>"the father of Ríos", "the father of a victim".</summary>
    public bool IsKinOfNamed =>
        Noun is { } noun && Discourse.Is(noun, SpeechRole.MaleWord | SpeechRole.FemaleWord)
        && (Discourse.TitleAt(noun) is not { } title || Discourse.Speech.SceneTitles.Contains(title) || Discourse.Speech.GeneralTitles.Contains(title))
        && Discourse.Is(noun + 1, SpeechRole.Preposition) && (Discourse.Is(noun + 2, SpeechRole.Indefinite) || Discourse.At(noun + 2) is { Actor.Kind: ActorKind.Person });

    public bool OpensAsStranger => Discourse.Is(First, SpeechRole.Indefinite) || IsOfOther || Discourse.IsGenitive(First - 1);

    /// <summary>"este", "esta última", "the latter": whoever was named last.</summary>
    public bool IsLatter => Count <= 2 && Discourse.Is(End - 1, SpeechRole.Latter) && (Count == 1 || HasArticle);

    /// <summary>"analysts", "Fuentes oficiales": a noun without an article takes up nobody.</summary>
    private bool IsBare =>
        Count == 1 && !Discourse.Is(First, SpeechRole.Pronoun) && !HasArticle
        && (Discourse.Text[First].Shape == TokenShape.Lower || Discourse.Text[First].StartsSentence);

    /// <summary>"Canal Falk", where recognition knows nobody of that name.</summary>
    private bool IsUnknownName =>
        !HasArticle && !Discourse.Is(First, SpeechRole.Pronoun | SpeechRole.Possessive) && !IsPerson && !IsOfOrganization && !Has(SpeechRole.Text | SpeechRole.Company)
        && Discourse.Text[First].HasCapital && !Discourse.Is(First, WordRole.Common);

    /// <summary>"the announcement": its ending tells that it is nobody.</summary>
    private bool IsThing =>
        HasArticle && Count > 1 && !IsPerson && !IsOfOrganization && !Has(SpeechRole.Text)
        && Discourse.Speech.IsThing(Discourse.Text[Discourse.Vocabulary.HeadsComeLast ? End - 1 : First + 1].Folded);

    private bool IsDocument => Has(SpeechRole.Document) && ((!IsOfOrganization && !IsPerson) || IsHeadOf(SpeechRole.Document));

    /// <summary>"the lawsuit against the firm and its partners": the last word before a preposition, where heads come last.</summary>
    private bool IsHeadOf(SpeechRole role)
    {
        int end = First + 1;
        while (end < End && !Discourse.Is(end, SpeechRole.Preposition))
        {
            end++;
        }

        return Discourse.Vocabulary.HeadsComeLast && end < End && Discourse.Is(end - 1, role);
    }

    /// <summary>"the doctors", "los vecinos": nobody of whom the text has told. "El", "la" mean one.</summary>
    public bool AreSeveral
    {
        get
        {
            bool several = false;
            if (HasArticle && Discourse.Is(First, SpeechRole.MaleWord | SpeechRole.FemaleWord))
            {
                return false;
            }

            for (int i = First; i < End; i++)
            {
                string word = Discourse.Text[i].Folded;
                bool noun = Discourse.IsPerson(i);
                if (noun && (!word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal)))
                {
                    return false;
                }

                several |= noun;
            }

            return several || IsUnknownPlural;
        }
    }

    /// <summary>"the physicians": where verbs hardly tell, the ending of a noun that no list has does.</summary>
    private bool IsUnknownPlural =>
        Discourse.Vocabulary.HeadsComeLast && HasArticle && Count == 2 && Discourse.Text[End - 1] is { Shape: TokenShape.Lower, Folded: [.., not ('s' or 'u' or 'i'), 's'] } && !IsOfOrganization && !Has(SpeechRole.Text | SpeechRole.Document | SpeechRole.Company);

    /// <summary>"the council", "el Consistorio": its noun is an organisation's and no title.</summary>
    public bool IsOfOrganization =>
        Title is null && (Has(WordRole.OrganizationHead | WordRole.OrganizationNoun | WordRole.Government) || Has(SpeechRole.AnyOrganization));

    /// <summary>The first title among the words, with its token; null when there is none.</summary>
    public (string Key, int Token)? Title
    {
        get
        {
            for (int i = BehindGenitive; i < End; i++)
            {
                if (Discourse.TitleAt(i) is { } title)
                {
                    return (title, i);
                }
            }

            return null;
        }
    }

    public bool Has(WordRole role)
    {
        for (int i = First; i < End; i++)
        {
            if (Discourse.Is(i, role))
            {
                return true;
            }
        }

        return false;
    }

    public bool Has(SpeechRole role) => Discourse.Has(role, First, End);

    /// <summary>Whether one of the words, articles apart, is part of an actor's name.</summary>
    public bool IsPartOf(ArticleActor actor)
    {
        string slug = Slug.Of(actor.Name);
        for (int i = First; i < End; i++)
        {
            if (!Discourse.IsArticle(i) && slug.Contains(Discourse.Text[i].Folded, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
