using Gaceta.Extraction.Actors.Kinds;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Finds how far a capitalised name reaches.</summary>
internal static class NameRun
{
    /// <summary>The index behind the run of name words at <paramref name="start"/>, particles between them included.</summary>
    public static int End(Scene scene, int start)
    {
        int end = start + 1;
        while (scene.Text.SameBlock(start, end))
        {
            int next = Nickname.End(scene, start, end) ?? BehindParticles(scene, end);
            if (!Continues(scene, start, next) || (next > end && NameJoints.PartsNames(scene, start, end, next)))
            {
                break;
            }

            end = next + 1;
        }

        return end;
    }

    /// <summary>
    /// The index behind an organisation's name that goes on with small words: <c>Bank of England</c>,
    /// <c>Instituto Nacional de Estadística y Censos</c>.
    /// </summary>
    public static int EndWithLinks(Scene scene, int start, int end)
    {
        end = BehindCommon(scene, start, end);
        while (BehindLinks(scene, end) is var next && next > end && !BeginsNext(scene, start, end, next) && !IsScene(scene, end, next)
            && (Continues(scene, start, next) || IsCommonInName(scene, next) || IsQuarter(scene, next) || IsArticleOfPlace(scene, next)))
        {
            end = BehindCommon(scene, start, Math.Max(End(scene, next), EndOfPlace(scene, next)));
        }

        return BehindNumber(scene, NamedFields.End(scene, start, end));
    }

    /// <summary>"el Congreso en Falk", where the word that joins is one of place.</summary>
    private static bool IsScene(Scene scene, int link, int next) =>
        scene.Is(link, WordRole.PlacePreposition) && (scene.Phrase(next, PhraseKind.Place) ?? scene.Phrase(next, PhraseKind.Capital) ?? scene.Phrase(next, PhraseKind.State)) is not null;

    /// <summary>Juzgado de Instrucción <c>número 2</c>.</summary>
    private static int BehindNumber(Scene scene, int end) =>
        scene.Text.SameBlock(end - 1, end) && scene.Phrase(end, PhraseKind.NumberWord) is { } word && scene.Text.SameBlock(end, word.End) && scene[word.End].Shape == TokenShape.Number
            ? word.End + 1
            : end;

    /// <summary>Junta de <c>Castilla y León</c>: a small word inside a place's name parts nothing.</summary>
    private static int EndOfPlace(Scene scene, int index) => (scene.Phrase(index, PhraseKind.Place) ?? scene.Phrase(index, PhraseKind.State))?.End ?? index;

    /// <summary>
    /// The index behind what is no actor, as <c>Carta de Derechos</c>; an actor in its name ("Carta de las Naciones Unidas") is one all the same.
    /// </summary>
    public static int EndOfThing(Scene scene, int start, int end) =>
        BehindLinks(scene, end) is var next && next > end && Continues(scene, start, next) && !NamesOther(scene, next) ? End(scene, next) : end;

    /// <summary>Behind common words with a capital of their own: Federation of <c>Workers</c>, Department of <c>Public Works</c>.</summary>
    public static int BehindCommon(Scene scene, int start, int end)
    {
        while (scene.Text.SameBlock(end - 1, end) && !scene.Text.IsCell(end) && !BeginsPerson(scene, start, end) && (((IsCommonInName(scene, end) || scene.IsNameWord(end)) && scene.Phrase(end, PhraseKind.Title) is null) || IsInnerWord(scene, end)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Gas del <c>Norte</c>: where days and months have small letters, what names no actor alone may end the name of one.</summary>
    private static bool IsQuarter(Scene scene, int index) =>
        !scene.Vocabulary.HeadsComeLast && scene.Is(index, WordRole.NoActor) && scene[index].Shape == TokenShape.Capital && !scene.Text.IsHeadline(index);

    /// <summary>Ateneo de <c>La</c> Laguna.</summary>
    private static bool IsArticleOfPlace(Scene scene, int index) =>
        scene.Has(index + 1) && scene.Is(index, WordRole.Definite) && scene[index].Shape == TokenShape.Capital && !scene.Text.IsHeadline(index) && scene.IsNameWord(index + 1);

    /// <summary>Where heads come first: Colegio <c>Médico</c>, Dirección <c>General</c>, Hospital <c>La</c> Paz.</summary>
    private static bool IsInnerWord(Scene scene, int index) =>
        !scene.Vocabulary.HeadsComeLast && scene[index].Shape == TokenShape.Capital && !scene[index].StartsSentence && !scene.Text.IsHeadline(index)
        && scene[index - 1].HasCapital
        && (scene.Is(index, WordRole.Definite) ? scene.Text.SameBlock(index, index + 1) && scene[index + 1].HasCapital
            : scene.Is(index - 1, WordRole.OrganizationHead) && scene.Phrase(index, PhraseKind.Title)?.End == index + 1);

    private static bool IsCommonInName(Scene scene, int index) =>
        scene.Has(index) && scene[index].Shape == TokenShape.Capital && !scene[index].StartsSentence && !scene.Text.IsHeadline(index)
        && !scene.Is(index, WordRole.Article | WordRole.NoActor | WordRole.Honorific);

    /// <summary>
    /// Channel <c>Nine</c>, Southeast <c>Asian</c> Nations: where heads come last, a common word with a capital right behind a name, or a nationality
    /// between two words, unless the name is a person's.
    /// </summary>
    private static bool IsInnerOfEnglish(Scene scene, int start, int next) =>
        scene.Vocabulary.HeadsComeLast && next > start && scene[next - 1].HasCapital && !scene[next - 1].EndsSentence && scene[next].Shape == TokenShape.Capital && !scene[next].StartsSentence
        && !scene.Text.IsHeadline(next) && !scene.Is(start, WordRole.GivenName) && scene[next].Folded.Length > 1
        && (scene.Phrase(next, PhraseKind.Demonym) is { } nation
            ? scene.Text.SameBlock(next, nation.End) && scene[nation.End].Shape == TokenShape.Capital
            : scene.Is(next, WordRole.Common) && !scene.Is(next, WordRole.Article | WordRole.NoActor | WordRole.Honorific));

    /// <summary>Médicos <c>Sin</c> Fronteras: where heads come first, a common word with a capital between two names, unless a person's begins.</summary>
    private static bool IsInnerOfSpanish(Scene scene, int start, int next) =>
        !scene.Vocabulary.HeadsComeLast && scene[next].Shape == TokenShape.Capital && !scene[next].StartsSentence && scene[next - 1].HasCapital && !scene.Text.IsHeadline(next)
        && scene.Is(next, WordRole.Common) && !scene.Is(next, WordRole.Article | WordRole.NoActor | WordRole.Honorific) && !scene.Is(start, WordRole.GivenName)
        && scene.Text.SameBlock(next, next + 1) && scene[next + 1].Shape == TokenShape.Capital && scene.IsNameWord(next + 1);

    private static int BehindParticles(Scene scene, int position) => Behind(scene, position, WordRole.Particle);

    private static int BehindLinks(Scene scene, int position) =>
        Behind(scene, position, WordRole.Link) is var links && links > position ? links : BehindTopicLink(scene, position);

    /// <summary>Committee <c>on</c> Fisheries, but not "the Falk Agency on Twitter".</summary>
    private static int BehindTopicLink(Scene scene, int position) =>
        scene.Phrase(position - 1, PhraseKind.TopicLink) is not { } phrase ? position : scene.Is(phrase.End, WordRole.Article) ? phrase.End + 1 : phrase.End;

    private static int Behind(Scene scene, int position, WordRole role)
    {
        int end = position;
        while (end < position + 3 && scene.Is(end, role | (end > position ? WordRole.Article : 0)) && scene[end].Shape is TokenShape.Lower or TokenShape.Mark)
        {
            end++;
        }

        return end;
    }

    private static bool Continues(Scene scene, int start, int next) =>
        scene.Has(next) && scene.Text.SameBlock(start, next) && !scene.Text.IsCell(next) && !IsVerbInHeadline(scene, start, next) && !IsAcronymBehindName(scene, start, next) && !BeginsPerson(scene, start, next) && (IsSuffix(scene, next)
            || ((scene.IsNameWord(next) || IsSurnameOfNation(scene, start, next) || IsInHeadline(scene, start, next) || IsArticleOfSurname(scene, start, next) || IsInnerOfEnglish(scene, start, next) || IsInnerOfSpanish(scene, start, next) || (IsQuarter(scene, next) && scene[next - 1].HasCapital && !scene.Is(start, WordRole.GivenName))) && !StartsTitle(scene, next)));

    /// <summary>"Ana Ríos Will Coach": behind two words a given name that is a common word too.</summary>
    private static bool IsVerbInHeadline(Scene scene, int start, int next) =>
        scene.Text.IsHeadline(next) && next > start + 1 && scene.Is(next, WordRole.Common) && !scene.Is(next, WordRole.NameSuffix);

    /// <summary>"Ana Ríos MLS": what follows a person's name in capitals is another name, unless all is in capitals; so are three letters behind any two words.</summary>
    private static bool IsAcronymBehindName(Scene scene, int start, int next) =>
        scene[next].Shape == TokenShape.Upper && !scene[next].Folded.EndsWith('.') && scene[start].Shape == TokenShape.Capital && (scene.Is(start, WordRole.GivenName) || (IsAcronym(scene, next) && next == start + 2 && scene[start + 1].Shape == TokenShape.Capital && scene.Text.SeenByItself(scene[start + 1].Folded)))
        && !scene.Is(next, WordRole.NameSuffix | WordRole.OrganizationTail);

    /// <summary>
    /// "diputado de Nueva Izquierda <c>Ana Ríos</c>", "NFL <c>Juan Paz</c>": a given name begins a person's name behind letters that stand
    /// for an organisation, and behind one that a title governs.
    /// </summary>
    private static bool BeginsPerson(Scene scene, int start, int next) =>
        scene.Is(next, WordRole.GivenName) && scene[next].Shape == TokenShape.Capital && !scene.Is(start, WordRole.GivenName) && !scene.Text.IsHeadline(next)
        && scene.Text.SameBlock(next, next + 1) && scene.IsNameWord(next + 1) && scene[next + 1].Shape is (TokenShape.Capital or TokenShape.Mixed)
        && (IsAcronym(scene, next - 1) || IsAcronym(scene, start) || scene[next - 1] is { Shape: TokenShape.Upper, Folded.Length: 2 } || IsGovernedByTitle(scene, start) || HasMembers(scene, start));

    /// <summary>"los miembros del Buró Político Ana Ríos y …": where heads come first, unless one begins the name, as in Instituto Nacional Ana Ríos.</summary>
    private static bool HasMembers(Scene scene, int start) =>
        !scene.Vocabulary.HeadsComeLast && !scene.Is(start, WordRole.OrganizationHead) && Surroundings.PhraseBefore(scene, start, PhraseKind.OrganizationBefore);

    private static bool IsGovernedByTitle(Scene scene, int start)
    {
        int link = start - 1;
        while (scene.Is(link, WordRole.Article) && scene.Text.SameBlock(link, start) && !scene.Is(link, WordRole.Link))
        {
            link--;
        }

        return scene.Is(link, WordRole.Link) && !scene.Is(link, WordRole.Conjunction) && scene.Text.SameBlock(link - 1, start)
            && (scene.Phrase(link - 1, PhraseKind.Title)?.End == link || scene.Phrase(link - 2, PhraseKind.Title)?.End == link);
    }

    /// <summary>"CGT y USO": small words part letters that stand for names.</summary>
    public static bool IsAcronym(Scene scene, int index) =>
        scene.Has(index) && scene[index].Shape == TokenShape.Upper && !scene.Text.IsHeadline(index) && scene[index].Folded.Length > 2 && !scene[index].Folded.EndsWith('.');

    /// <summary>Ahmed <c>El</c> Masri: an article with a capital behind a given name, and a name behind it.</summary>
    private static bool IsArticleOfSurname(Scene scene, int start, int index) =>
        scene.Is(start, WordRole.GivenName) && scene.Is(index, WordRole.Definite) && scene[index].Shape == TokenShape.Capital
        && !scene.Text.IsHeadline(index) && scene.Text.SameBlock(index, index + 1) && scene.IsNameWord(index + 1);

    /// <summary>Jr., or "hijo" right behind the name and not "hijo de".</summary>
    private static bool IsSuffix(Scene scene, int index) =>
        scene.Is(index, WordRole.NameSuffix) && (scene[index].HasCapital || (scene[index - 1].HasCapital && !scene.Is(index + 1, WordRole.Link)));

    /// <summary>A nationality behind a given name is a surname: Volker Turk, Tom English.</summary>
    private static bool IsSurnameOfNation(Scene scene, int start, int next) =>
        next == start + 1 && scene.Is(start, WordRole.GivenName) && scene[next].Shape == TokenShape.Capital
        && !scene.Text.IsHeadline(next) && scene.Phrase(next, PhraseKind.Demonym)?.End == next + 1 && !scene.Is(next, WordRole.NoActor);

    /// <summary>In a headline only a given name, or a name that the text has too, begins a run; one word more may follow it, or two of which the second is a common surname.</summary>
    private static bool IsInHeadline(Scene scene, int start, int next) =>
        scene.Text.IsHeadline(next) && scene.Is(start, WordRole.GivenName)
        && (next == start + 1 || (next == start + 2 && !scene.Vocabulary.HeadsComeLast && scene.Vocabulary.IsLikeSurname(scene[next].Folded)))
        && scene[next].HasCapital && !scene.Is(next, WordRole.Common | WordRole.NoActor) && !scene.Text.SeenLower(scene[next].Folded);

    private static bool StartsTitle(Scene scene, int index) =>
        scene.Phrase(index, PhraseKind.Title) is { } title && !scene.Is(index, WordRole.OrganizationHead | WordRole.GivenName) && !IsSurname(scene, index, title.End)
        && !(scene.Has(title.End) && scene.Is(title.End, WordRole.OrganizationTail));

    /// <summary>
    /// Stephen <c>King</c>, Iván <c>Duque</c> Soto, Ana Ríos <c>Rey</c>: a title of one word that ends a name behind a given name; or goes on, or stands behind any name,
    /// where titles have small letters.
    /// </summary>
    private static bool IsSurname(Scene scene, int index, int end) =>
        end == index + 1 && scene[index].Shape == TokenShape.Capital
        && (scene.Is(index - 1, WordRole.GivenName) || (!scene.Vocabulary.HeadsComeLast && scene.Text.SameBlock(index - 2, index) && (scene.Is(index - 2, WordRole.GivenName) || IsPlainName(scene, index - 2)) && !(scene.Text.SameBlock(index, end) && scene[end].HasCapital)))
        && scene[index - 1].Shape == TokenShape.Capital && !(scene.Vocabulary.HeadsComeLast && scene.Text.SameBlock(index, end) && scene[end].HasCapital) && !scene.Text.IsHeadline(index);

    /// <summary>Pelayo Ríos <c>Nieto</c>: a first word of a name that no list has, inside a sentence.</summary>
    private static bool IsPlainName(Scene scene, int index) =>
        scene[index].Shape == TokenShape.Capital && !scene[index].StartsSentence && scene.IsNameWord(index)
        && !scene.Is(index, WordRole.OrganizationHead | WordRole.OrganizationNoun | WordRole.ThingHead | WordRole.PlaceNoun) && scene.Phrase(index, PhraseKind.Title) is null;

    /// <summary>What follows "de" is a state, a place or an organisation: "Nicolás Maduro de Venezuela".</summary>
    public static bool NamesOther(Scene scene, int index) =>
        scene.Phrase(index, PhraseKind.State) is not null || scene.Phrase(index, PhraseKind.Place) is not null
        || scene.Phrase(index, PhraseKind.Capital) is not null || scene.Phrase(index, PhraseKind.Organization) is not null
        || scene.Is(index, WordRole.OrganizationHead);

    /// <summary>Behind "and", an article, a head word or a given name begins another name: "the University of … and the … Foundation".</summary>
    private static bool BeginsNext(Scene scene, int start, int link, int next) =>
        scene.Is(link, WordRole.Conjunction) && !JoinsTopics(scene, link, next) && !NamedFields.AreJoined(scene, start, link)
        && (EndsName(scene, link - 1) || scene.Phrase(start, PhraseKind.Organization)?.End == link || next > link + 1 || scene.Is(next, WordRole.GivenName) || (!scene.Vocabulary.HeadsComeLast && NameJoints.JoinsTwoWords(scene, start, link, next)) || NamesOther(scene, next) || scene.Phrase(next, PhraseKind.Title) is not null);

    /// <summary>Association of College <c>and</c> University Staff, Department of Health <c>and</c> Human Services: where heads come last, one right behind "of" ends no name.</summary>
    private static bool JoinsTopics(Scene scene, int link, int next) =>
        scene.Vocabulary.HeadsComeLast && scene.Is(link - 2, WordRole.Link) && !scene.Is(link - 2, WordRole.Conjunction) && next == link + 1 && EndsName(scene, link - 1)
        && (scene.Is(next, WordRole.OrganizationHead | WordRole.OrganizationTail) || (scene.Is(next, WordRole.Portfolio) && !NamesOther(scene, next)))
        && !scene.Is(next + 1, WordRole.Link) && scene.Text.SameBlock(next, next + 1) && scene[next + 1].Shape == TokenShape.Capital;

    /// <summary>Falk Board, Falk FC: no word of the name is to come but what "and" joins to it.</summary>
    public static bool EndsName(Scene scene, int index) =>
        scene.Is(index, WordRole.OrganizationTail) || (scene.Vocabulary.HeadsComeLast && scene.Is(index, WordRole.OrganizationHead));
}
