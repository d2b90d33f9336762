using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Whom words without a name mean: a pronoun, "the minister", "the statement", or nothing at all.</summary>
internal sealed class Antecedents(Discourse discourse, Focus focus)
{
    private readonly Genders _genders = new(discourse);
    private readonly Dictionary<int, ArticleActor?> _phrases = [];
    private readonly Dictionary<string, ArticleActor> _holders = new(StringComparer.Ordinal);

    /// <summary>The actor whom the subject of a verb of saying names or takes up; null when that is nobody named.</summary>
    /// <param name="before">The sentences before this token tell who is meant; what is quoted tells nothing.</param>
    public ArticleActor? Of((int First, int End) subject, int before)
    {
        if (discourse.At(subject.First) is { } named)
        {
            return named.Actor;
        }

        if (SpokenFor(subject) is { } organization)
        {
            return organization;
        }

        if (IsStranger(subject))
        {
            return OnlyHolder(subject);
        }

        Subject? meant = focus.Before(before, new Wanted((actor, _) => MayBe(actor, subject), phrase => OfPhrase(phrase, subject)));
        if (meant is null && IsOfOrganization(subject) && !Has(subject, WordRole.Government))
        {
            meant = focus.Before(before, Wanted.Actor(actor => MayBeSuch(actor, subject)))
                ?? focus.Before(before, Wanted.Actor(actor => actor.Kind == ActorKind.Organization) with { InPassing = Has(subject, SpeechRole.Company) });
        }

        if (meant is null && discourse.IsArticle(subject.First) && IsPerson(subject))
        {
            meant = Holder(subject, before);
        }

        _genders.Learn(meant?.Actor, IsHeOrShe(subject) ? discourse.Is(subject.First, SpeechRole.Female) : null);
        return meant?.Actor;
    }

    /// <summary>
    /// "the mayor" of whom the text has not said that she is one: the nearest person to whom it gives no office. Once understood, it means the same
    /// throughout the article.
    /// </summary>
    private Subject? Holder((int First, int End) subject, int before)
    {
        string? title = Title(subject);
        if (title is not null && _holders.TryGetValue(title, out ArticleActor? known))
        {
            return new Subject(known);
        }

        Subject? holder = focus.Before(before, Wanted.Actor(actor => actor.Kind == ActorKind.Person && actor.Roles.IsEmpty && Agrees(actor, subject)) with { InPassing = false });
        if (title is not null && holder?.Actor is { } actor)
        {
            _holders[title] = actor;
        }

        return holder;
    }

    /// <summary>"his lawyer" after "his lawyer, Juan Paz": the only person of the article who has that office.</summary>
    private ArticleActor? OnlyHolder((int First, int End) subject)
    {
        int title = subject.First + 1;
        if (!discourse.Is(subject.First, SpeechRole.Possessive) || !discourse.IsTitle(title))
        {
            return null;
        }

        string word = discourse.Text[title].Folded;
        ArticleActor[] holders = [.. discourse.Actors.Where(a => a.Kind == ActorKind.Person && a.Roles.Any(r => Folding.Fold(r.Text).Contains(word, StringComparison.Ordinal))).Take(2)];
        return holders is [var only] ? only : null;
    }

    private string? Title((int First, int End) subject)
    {
        for (int i = subject.First; i < subject.End; i++)
        {
            if (discourse.TitleAt(i) is { } title)
            {
                return title;
            }
        }

        return null;
    }

    /// <summary>"he" and "she" may be whom a phrase without a name means, if its words do not say otherwise; "it" is no person, and may be a text.</summary>
    private Subject? OfPhrase((int First, int End) phrase, (int First, int End) subject)
    {
        if (IsIt(subject))
        {
            return Has(phrase, SpeechRole.Text | SpeechRole.Work) ? new Subject(null) : null;
        }

        bool female = discourse.Is(subject.First, SpeechRole.Female);
        return IsHeOrShe(subject) && IsPerson(phrase) && !Has(phrase, female ? SpeechRole.MaleWord : SpeechRole.FemaleWord)
            ? Meant(phrase) is { } actor ? (_genders.May(actor, female) ? new Subject(actor) : null) : new Subject(null)
            : null;
    }

    private ArticleActor? Meant((int First, int End) phrase)
    {
        if (!_phrases.TryGetValue(phrase.First, out ArticleActor? actor))
        {
            _phrases[phrase.First] = null;
            _phrases[phrase.First] = actor = Of(phrase, phrase.First);
        }

        return actor;
    }

    private bool IsIt((int First, int End) subject) => subject.End - subject.First == 1 && discourse.Is(subject.First, SpeechRole.ThingPronoun);

    private bool IsHeOrShe((int First, int End) subject) =>
        subject.End - subject.First == 1 && discourse.Is(subject.First, SpeechRole.Male | SpeechRole.Female);

    private bool IsPerson((int First, int End) words)
    {
        for (int i = words.First; i < words.End; i++)
        {
            if (discourse.IsPerson(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a spokesman for Falk", "the analysts of Falk": the organisation speaks.</summary>
    private ArticleActor? SpokenFor((int First, int End) subject)
    {
        bool spokesperson = subject.End - subject.First > 2 && discourse.Text[subject.First + 1].Folded.EndsWith('s') && !discourse.IsTitle(subject.First + 1);
        ArticleActor? organization = null;
        for (int i = subject.First; i < subject.End; i++)
        {
            spokesperson |= discourse.Is(subject.First, SpeechRole.Indefinite) && discourse.TitleAt(i) is { } title && discourse.Speech.SpeakingTitles.Contains(title);
            organization ??= discourse.At(i) is { Actor.Kind: ActorKind.Organization } named ? named.Actor : null;
        }

        return spokesperson ? organization : null;
    }

    /// <summary>
    /// "the company" where no name has that word: an organisation whose name does not tell what it is. "The agency" and other general words may
    /// mean any.
    /// </summary>
    private bool MayBeSuch(ArticleActor actor, (int First, int End) subject) =>
        actor.Kind == ActorKind.Organization
        && (Has(subject, SpeechRole.AnyOrganization) || !Folding.Fold(actor.Name).Split(' ').Any(word => (discourse.Vocabulary.RolesOf(word) & WordRole.OrganizationHead) != 0));

    /// <summary>Who speaks where the verb has no subject: the person, or else whoever, that the sentences before are about.</summary>
    public ArticleActor? OfNothing(int before) =>
        (Person(before) ?? focus.Before(before, Wanted.Actor(_ => true)))?.Actor;

    /// <summary>The same for a verb that tells of several: the organisation, if one came up.</summary>
    public ArticleActor? OfPlural(int before) =>
        focus.Before(before, Wanted.Actor(actor => actor.Kind == ActorKind.Organization) with { InPassing = false })?.Actor;

    public Subject? Person(int before) => focus.Before(before, new Wanted((actor, speaks) => actor.Kind == ActorKind.Person || (speaks && actor.Kind == ActorKind.Organization), phrase => IsPerson(phrase) || IsHeOrShe(phrase) ? new Subject(Meant(phrase)) : null));

    /// <summary>"a resident", "his lawyer": somebody who has not been named. Not so "a statement", "her letter".</summary>
    private bool IsStranger((int First, int End) subject) =>
        (discourse.Is(subject.First, SpeechRole.Indefinite) || (discourse.Is(subject.First, SpeechRole.Possessive) && subject.End - subject.First > 1))
        && !Has(subject, SpeechRole.Text)
        || IsBare(subject) || AreSeveral(subject) || (Has(subject, SpeechRole.Document) && !IsOfOrganization(subject) && !IsPerson(subject));

    /// <summary>"the doctors", "los vecinos": nobody of whom the text has told.</summary>
    private bool AreSeveral((int First, int End) subject)
    {
        bool several = false;
        for (int i = subject.First; i < subject.End; i++)
        {
            string word = discourse.Text[i].Folded;
            bool noun = discourse.IsPerson(i);
            if (noun && !(word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)))
            {
                return false;
            }

            several |= noun;
        }

        return several;
    }

    /// <summary>"analysts", "Fuentes oficiales": a noun without an article takes up nobody.</summary>
    private bool IsBare((int First, int End) subject) =>
        subject.End - subject.First == 1 && !discourse.Is(subject.First, SpeechRole.Pronoun) && !discourse.IsArticle(subject.First)
        && (discourse.Text[subject.First].Shape == TokenShape.Lower || discourse.Text[subject.First].StartsSentence);

    private bool MayBe(ArticleActor actor, (int First, int End) subject)
    {
        if (IsHeOrShe(subject))
        {
            return actor.Kind == ActorKind.Person && _genders.May(actor, discourse.Is(subject.First, SpeechRole.Female));
        }

        if (IsIt(subject))
        {
            return actor.Kind != ActorKind.Person;
        }

        if (Has(subject, SpeechRole.Text) || discourse.Is(subject.First, SpeechRole.AnyPronoun))
        {
            return true;
        }

        return IsOfOrganization(subject)
            ? actor.Kind == ActorKind.Organization && BearsWord(actor, subject)
            : actor.Kind == ActorKind.Person && Agrees(actor, subject) && MayHold(actor, subject);
    }

    /// <summary>"la bióloga", "the actress": what its words tell about gender.</summary>
    private bool Agrees(ArticleActor actor, (int First, int End) subject)
    {
        bool male = Has(subject, SpeechRole.MaleWord);
        return male == Has(subject, SpeechRole.FemaleWord) || _genders.May(actor, !male);
    }

    private bool Has((int First, int End) subject, WordRole role)
    {
        for (int i = subject.First; i < subject.End; i++)
        {
            if (discourse.Is(i, role))
            {
                return true;
            }
        }

        return false;
    }

    private bool Has((int First, int End) subject, SpeechRole role)
    {
        for (int i = subject.First; i < subject.End; i++)
        {
            if (discourse.Is(i, role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the council", "el Consistorio": its noun is an organisation's and no title.</summary>
    private bool IsOfOrganization((int First, int End) subject)
    {
        bool organization = false;
        for (int i = subject.First; i < subject.End; i++)
        {
            organization |= discourse.Is(i, WordRole.OrganizationHead | WordRole.OrganizationNoun | WordRole.Government) || discourse.Is(i, SpeechRole.AnyOrganization);
            if (discourse.IsTitle(i))
            {
                return false;
            }
        }

        return organization;
    }

    private bool BearsWord(ArticleActor actor, (int First, int End) subject)
    {
        string slug = Slug.Of(actor.Name);
        for (int i = subject.First; i < subject.End; i++)
        {
            if (!discourse.IsArticle(i) && slug.Contains(discourse.Text[i].Folded, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A title that few hold, "the judge", means only who has been given an office with that word; "the official" may be anyone.</summary>
    private bool MayHold(ArticleActor actor, (int First, int End) subject)
    {
        for (int i = subject.First; i < subject.End; i++)
        {
            if (discourse.TitleAt(i) is { } title && !discourse.Speech.GeneralTitles.Contains(title))
            {
                string word = discourse.Text[i].Folded;
                return actor.Roles.Any(role => Folding.Fold(role.Text).Contains(word, StringComparison.Ordinal)) || discourse.HasOnePerson;
            }
        }

        return true;
    }
}
