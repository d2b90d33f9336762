using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Whom words without a name mean: a pronoun, "the minister", "the statement", or nothing at all.</summary>
internal sealed class Antecedents(Discourse discourse, Focus focus)
{
    /// <summary>Phrases that mean each other, "she … the minister … the woman"; a bound for texts that are made of nothing else.</summary>
    private const int LongestChain = 8;

    private readonly Genders _genders = new(discourse);
    private readonly Holders _holders = new(discourse, focus);
    private readonly Leads _leads = new(discourse);
    private readonly PersonsBefore _persons = new(discourse);
    private readonly Spokespeople _spokespeople = new(discourse);
    private readonly Introductions _introductions = new(discourse);

    /// <summary>What phrases and pronouns that open sentences were found to mean, by their first token.</summary>
    private readonly Dictionary<int, ArticleActor?> _meant = [];

    private int _depth;

    /// <summary>The actor whom the subject of a verb of saying names or takes up; null when that is nobody named.</summary>
    /// <param name="before">The sentences before this token tell who is meant; what is quoted tells nothing.</param>
    /// <param name="but">Who is not meant.</param>
    public ArticleActor? Of((int First, int End) subject, int before, ArticleActor? but = null)
    {
        if (discourse.At(subject.First) is { } named)
        {
            return named.Actor;
        }

        var words = new SubjectWords(discourse, subject.First, subject.End);
        if (discourse.Is(subject.First, SpeechRole.Narrator))
        {
            return null;
        }

        if (words.IsLatter)
        {
            return _persons.Last(before, actor => Agrees(actor, words));
        }

        return _spokespeople.Author(words)
            ?? _holders.OfField(words)
            ?? _spokespeople.Of(words, Meant)
            ?? (words.IsStranger ? (words.IsKinOfNamed ? null : _holders.Only(words) ?? OfTheirs(words, before) ?? _leads.Find(words, _holders))
            : _introductions.Find(words, before) is { } introduced && !_holders.HasSince(words, introduced.Noun, before) ? introduced.Actor ?? _spokespeople.OfSpokesperson(words, introduced.Noun)
            : words.IsOutsider ? null
            : SameAsBefore(words, before) is { } same ? same
            : TakenUp(words, before, but));
    }

    /// <summary>"The official has promised it … the official said": who was called so last, if nobody has spoken since.</summary>
    private ArticleActor? SameAsBefore(SubjectWords words, int before) =>
        words.IsAnyPerson && _introductions.Same(words, before) is { } phrase && focus.Conversation.In(phrase.First, before) is null && discourse.At(phrase.First + 1) is null
            ? Meant(phrase)
            : null;

    /// <summary>Who speaks where the verb has no subject: the person or speaker, or else whoever, that the sentences before are about.</summary>
    /// <param name="asks">Whether the verb asks.</param>
    public ArticleActor? OfNothing(int before, bool asks) => (Speaker(before, asks) ?? focus.Before(before, Wanted.Actor(_ => true)))?.Actor;

    /// <summary>The same for a verb that tells of several: the organisation, if one came up.</summary>
    public ArticleActor? OfPlural(int before) => IsOfPeopleWithin(before) ? null : focus.Before(before, new Wanted(
        (actor, _) => IsOrganization(actor),
        phrase => new SubjectWords(discourse, phrase.First, phrase.End) is { IsStranger: true } ? new Subject(Meant(phrase)) : null)
    { InPassing = false })?.Actor;

    /// <summary>"En la derecha hicieron un llamado. … agregaron": the sentence right before is about people who have no name.</summary>
    private bool IsOfPeopleWithin(int before)
    {
        int end = discourse.StartOfSentence(before);
        int start = end > 0 && discourse.Text.SameBlock(end - 1, before) ? discourse.StartOfSentence(end - 1) : end;
        return start < end && !discourse.Vocabulary.HeadsComeLast && discourse.Is(start, SpeechRole.Preposition) && discourse.IsArticle(start + 1) && focus.Subjects.Of(start, end) is null
            && Enumerable.Range(start, end - start).Any(i => discourse.IsVerbByEnding(i) && discourse.IsPluralForm(i));
    }

    /// <summary>The person, or the organisation that spoke, whom the sentences before a token are about; null when they are about neither.</summary>
    /// <param name="mayAsk">Whether who asks something there may be meant.</param>
    public Subject? Speaker(int before, bool mayAsk = true) => focus.Questioned(before) is { } questioned ? new Subject(questioned) : focus.Before(before, new Wanted(
        (actor, speaks) => actor.Kind == ActorKind.Person || (speaks && IsOrganization(actor)),
        phrase => new SubjectWords(discourse, phrase.First, phrase.End) is var words && (words.IsSomebody || words.IsHeOrShe) ? new Subject(Meant(phrase))
            : IsOfFirmRightBefore(words, before) && Meant(phrase) is { } firm ? new Subject(firm)
            : null)
    { MayAsk = mayAsk });

    /// <summary>"La empresa lo niega. «…», señaló": only in the sentence right before, for the text comes back from a firm to a person soon.</summary>
    private bool IsOfFirmRightBefore(SubjectWords words, int before) =>
        words.HasArticle && words.IsOfOrganization && discourse.StartOfSentence(Math.Max(0, before - 1)) <= words.First;

    private ArticleActor? TakenUp(SubjectWords words, int before, ArticleActor? but)
    {
        Subject? meant = Contrasted(words, before) ?? focus.Before(before, new Wanted((actor, speaks) => actor != but && MayBe(actor, words, speaks), phrase => OfPhrase(phrase, words)) { InPassing = !words.Has(SpeechRole.Text) });
        if (meant is null && words.IsOfOrganization && !words.Has(WordRole.Government))
        {
            meant = focus.Before(before, Wanted.Actor(actor => MayBeSuch(actor, words)))
                ?? focus.Before(before, Wanted.Actor(IsOrganization) with { InPassing = words.Has(SpeechRole.Company) });
        }
        if (meant is null && words.HasArticle && words.IsPerson)
        {
            meant = _holders.Find(words, before, SubjectBefore(before), actor => words.IsOfOrganization || Agrees(actor, words));
        }

        _genders.Learn(meant?.Actor, words.IsHeOrShe ? words.IsShe : null);
        return meant?.Actor;
    }

    /// <summary>"Ella lo desmiente": where verbs need no subject, a pronoun turns to somebody else, at least at the beginning of a paragraph; of those, to one who is known to be a woman.</summary>
    private Subject? Contrasted(SubjectWords words, int before) =>
        words.IsHeOrShe && !discourse.Vocabulary.HeadsComeLast
            ? focus.Before(before, new Wanted((actor, _) => actor.Kind == ActorKind.Person && !(actor == focus.Conversation.LastSpeaker && OpensBlock(words.First)) && _genders.Is(actor, words.IsShe), phrase => OfPhrase(phrase, words)))
            : null;

    private bool OpensBlock(int token) => token == 0 || !discourse.Text.SameBlock(token - 1, token);

    /// <summary>Whom the sentence right before is about that opens with a pronoun, or with a verb that needs none; null for any other.</summary>
    private ArticleActor? SubjectBefore(int before)
    {
        int end = discourse.StartOfSentence(before);
        int start = end > 0 ? discourse.StartOfSentence(end - 1) : end;
        return start == end ? null
            : discourse.Is(start, SpeechRole.Male | SpeechRole.Female) ? Meant((start, start + 1))
            : VerbOpenings.OpensWithVerb(discourse, start) && focus.Subjects.Of(start, end) is null ? Speaker(start)?.Actor
            : null;
    }

    /// <summary>"he" and "she" may be whom a phrase without a name means, if its words do not say otherwise; "it" is no person, and may be a text.</summary>
    private Subject? OfPhrase((int First, int End) phrase, SubjectWords subject)
    {
        var words = new SubjectWords(discourse, phrase.First, phrase.End);
        if (subject.IsIt)
        {
            return words.Has(SpeechRole.Text | SpeechRole.Work | SpeechRole.Document) ? new Subject(null) : null;
        }

        if (TakesUpStranger(subject, words) || subject.IsSameOrganizationAs(words))
        {
            return new Subject(Meant(phrase));
        }

        bool may = subject.IsHeOrShe && words.IsPerson && !words.AreSeveral && !words.Has(subject.IsShe ? SpeechRole.MaleWord : SpeechRole.FemaleWord);
        return !may ? null
            : Meant(phrase) is not { } actor ? new Subject(null)
            : _genders.May(actor, subject.IsShe) ? new Subject(actor)
            : null;
    }

    /// <summary>"a lawyer for the family … the woman"</summary>
    private static bool TakesUpStranger(SubjectWords subject, SubjectWords phrase) =>
        subject.IsAnyPerson && phrase.OpensAsStranger && !phrase.IsOfOrganization && !phrase.AreSeveral
        && !phrase.Has(SpeechRole.Text | SpeechRole.Work | SpeechRole.Document)
        && !phrase.Has(subject.Has(SpeechRole.MaleWord) ? SpeechRole.FemaleWord : SpeechRole.MaleWord);

    private ArticleActor? Meant((int First, int End) phrase)
    {
        if (!_meant.TryGetValue(phrase.First, out ArticleActor? actor) && _depth < LongestChain)
        {
            _depth++;
            _meant[phrase.First] = actor = Of(phrase, phrase.First);
            _depth--;
        }

        return actor;
    }

    /// <summary>"its spokesman", "sus portavoces": the organisation that came up last speaks.</summary>
    private ArticleActor? OfTheirs(SubjectWords words, int before) =>
        words.IsOfOther && words.Title is { } title && discourse.Speech.SpeakingTitles.Contains(title.Key) ? OfPlural(before) : null;

    private static bool IsOrganization(ArticleActor actor) => actor.Kind == ActorKind.Organization;

    /// <summary>
    /// "the company" where no name has that word: an organisation whose name does not tell what it is. "The agency" and other general words may
    /// mean any.
    /// </summary>
    private bool MayBeSuch(ArticleActor actor, SubjectWords words) =>
        IsOrganization(actor)
        && (words.Has(SpeechRole.AnyOrganization) || !Folding.Fold(actor.Name).Split(' ').Any(word => (discourse.Vocabulary.RolesOf(word) & WordRole.OrganizationHead) != 0));

    private bool MayBe(ArticleActor actor, SubjectWords words, bool speaks)
    {
        if (words.IsHeOrShe)
        {
            return actor.Kind == ActorKind.Person && _genders.May(actor, words.IsShe);
        }

        if (words.IsIt)
        {
            return actor.Kind == ActorKind.Organization || (actor.Kind == ActorKind.State && speaks);
        }

        return words.Has(SpeechRole.Text) || words.IsAnyPronoun
            || (words.IsOfOrganization
                ? IsOrganization(actor) && words.IsPartOf(actor)
                : actor.Kind == ActorKind.Person && Agrees(actor, words) && _holders.May(actor, words));
    }

    /// <summary>"la bióloga", "the actress": what its words tell about gender.</summary>
    private bool Agrees(ArticleActor actor, SubjectWords words)
    {
        bool male = words.Has(SpeechRole.MaleWord);
        return male == words.Has(SpeechRole.FemaleWord) || _genders.May(actor, !male);
    }
}
