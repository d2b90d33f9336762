namespace Gaceta.Extraction.Quotes;

/// <summary>What a word may be around a quote; a word may be several things.</summary>
[Flags]
internal enum SpeechRole : long
{
    None = 0,

    /// <summary>Begins a verb of saying, perhaps of several words.</summary>
    Verb = 1 << 0,

    /// <summary>Begins such words as according to, según.</summary>
    According = 1 << 1,

    /// <summary>Gives a name or label to what follows: called, dubbed, as.</summary>
    Label = 1 << 2,

    /// <summary>A work that has a title: film, book.</summary>
    Work = 1 << 3,

    /// <summary>Bears somebody's words: statement, letter.</summary>
    Text = 1 << 4,
    Male = 1 << 5,
    Female = 1 << 6,
    AnyPronoun = 1 << 7,
    Pronoun = Male | Female | AnyPronoun,

    /// <summary>Begins a speaker without a name: a, one, several.</summary>
    Indefinite = 1 << 8,
    Subordinator = 1 << 9,
    Preposition = 1 << 10,

    /// <summary>An object before its verb: le, se.</summary>
    Clitic = 1 << 11,

    /// <summary>For, para: gives somebody's view where it opens a sentence.</summary>
    View = 1 << 12,

    /// <summary>His, su: whom it belongs to is somebody else.</summary>
    Possessive = 1 << 13,

    /// <summary>Before a name, it is a man's: Mr, husband.</summary>
    MaleWord = 1 << 14,
    FemaleWord = 1 << 15,

    /// <summary>May take up any organisation: agency, group.</summary>
    AnyOrganization = 1 << 16,

    /// <summary>May stand between a subject and its verb: later, have.</summary>
    Adverb = 1 << 17,

    /// <summary>A person without office: woman, man, fan.</summary>
    PersonNoun = 1 << 18,

    /// <summary>Takes up no person: it.</summary>
    ThingPronoun = 1 << 19,

    /// <summary>Before an organisation, at the beginning of a sentence, its people speak: "Desde la compañía aseguran".</summary>
    Within = 1 << 20,

    /// <summary>By, por: whoever stands behind it did what the verb says.</summary>
    Agent = 1 << 21,

    /// <summary>A verb with the person spoken to right behind it, never the speaker: told.</summary>
    Addressing = 1 << 22,

    /// <summary>May take up an organisation whose name has a head word of its own: company.</summary>
    Company = 1 << 23,

    /// <summary>Has words that are nobody's whom the text has named: lawsuit, poll, slogan.</summary>
    Document = 1 << 24,

    /// <summary>And, but: joins a verb to the subject of the clause before.</summary>
    Coordinator = 1 << 25,

    /// <summary>Begins such words as "in her view", that tell whose view it is by a word for somebody who came up before.</summary>
    AccordingToThem = 1 << 26,

    /// <summary>A station of somebody's life: born, married.</summary>
    Life = 1 << 27,
    Death = 1 << 28,

    /// <summary>With a name and its verb it opens a clause, and is no preposition there: as Ríos noted.</summary>
    ClauseOpener = 1 << 29,

    /// <summary>Means whoever was named last: este, the latter.</summary>
    Latter = 1L << 31,

    /// <summary>A common verb that opens a sentence where verbs need no subject: fue, tiene.</summary>
    Opening = 1L << 32,

    /// <summary>What somebody gives an outlet, which is told and does not tell: interview.</summary>
    Interview = 1L << 33,

    /// <summary>Opens a clause that tells when or why, and not what the sentence is about: while, porque.</summary>
    Circumstance = 1L << 34,

    /// <summary>Brings in whom its preposition governs: "the turn of Ríos".</summary>
    Presenting = 1L << 35,

    /// <summary>Stands for any office: "el titular de Economía".</summary>
    Incumbent = 1L << 36,

    /// <summary>Begins a verb of asking, perhaps of several words.</summary>
    Asking = 1L << 37,

    /// <summary>Before a verb, its subject does it to herself, or nobody is its subject: se.</summary>
    Reflexive = 1L << 38,

    /// <summary>Tells when: Friday, week, noche.</summary>
    Time = 1L << 39,

    /// <summary>Beside such a word part of it: last, this, pasada.</summary>
    TimeModifier = 1L << 40,

    /// <summary>Behind a text, before whose it is: from, by, de.</summary>
    Author = 1L << 41,

    /// <summary>Opens what is said: that, que.</summary>
    ThatClause = 1L << 42,

    /// <summary>Before a participle, its subject is not who does it: was.</summary>
    Passive = 1L << 43,

    /// <summary>Means who wrote the article, or its readers: we.</summary>
    Narrator = 1L << 44,

    /// <summary>Somebody whom news hardly ever calls so after having named her: patient, passenger.</summary>
    Outsider = 1L << 45,

    /// <summary>Something else too if its accents say so; asked of nobody but <see cref="Speech"/>.</summary>
    MaybeExact = 1 << 30,
}
