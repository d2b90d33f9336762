using Gaceta.Extraction.Actors.Kinds;
using Gaceta.Extraction.Actors.Linking;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Weighs what speaks for and against a run of capitalised words being a person's full name.</summary>
/// <param name="Weight">Sum of the signs, in quarters of certainty: 4 is enough alone.</param>
/// <param name="Needed">The weight that makes a person.</param>
/// <param name="Proof">The same without verbs, which organisations have too.</param>
/// <param name="Words">Words of the name that are no particles.</param>
/// <param name="HasTitle">Whether a title stands before it.</param>
/// <param name="Speaks">Whether a verb of saying stands beside it.</param>
internal readonly record struct PersonEvidence(int Weight, int Needed, int Proof, int Words, bool HasTitle, bool Speaks)
{
    /// <summary>
    /// From the labelled passages: at 3, places and brands of two words become persons; at 5, persons with rare given names are lost.
    /// </summary>
    private const int Enough = 4;

    /// <summary>In a language whose grammar is unknown, as German with its capitals, only a given name or an initial makes a person.</summary>
    private const int EnoughWithoutGrammar = 6;

    /// <summary>Tokens from a title to the name: "the president of the National Association of Notaries, Ana Ríos".</summary>
    private const int TitleReach = 9;

    /// <summary>A person's full name has two words or more, and rarely more than this.</summary>
    private const int MostWords = 6;

    /// <summary>Whether the signs are enough without verbs.</summary>
    public bool IsProven => Proof >= Needed;

    public bool IsPerson => Words is >= 2 and <= MostWords && Weight >= Needed;

    public static PersonEvidence Weigh(Scene scene, int start, int end)
    {
        int words = CountWords(scene, start, end);
        bool title = TitleBefore(scene, start) && !PersonNeighbours.NounTellsOther(scene, start) && !PersonNeighbours.IsOfPerson(scene, start);
        bool speaks = SpeaksNearby(scene, start, end);
        int proof = (title ? 4 : 0) + OfWords(scene, start, end, words) + OfPlace(scene, start, end);
        bool acts = scene.Text.SameBlock(start, end) && scene.Is(end, WordRole.Acting);
        bool saysLater = end - start > 1 && Metonymy.SaysBehindInsertion(scene, end);
        return new(proof + (speaks || saysLater ? 3 : 0) + (acts ? 2 : 0), scene.Vocabulary.KnowsGrammar ? Enough : EnoughWithoutGrammar, proof, words, title, speaks);
    }

    private static int OfWords(Scene scene, int start, int end, int words)
    {
        int weight = (scene.Is(start, WordRole.GivenName) ? 4 : 0) + (words is 2 or 3 || (words == 4 && !scene.Vocabulary.HeadsComeLast) ? 2 : 0);
        for (int i = start; i < end; i++)
        {
            weight += OfWord(scene, start, end, i);
        }

        weight += scene.Vocabulary.IsLikeSurname(scene[end - 1].Folded) ? 2 : 0;
        weight += words == 2 && !scene.Vocabulary.HeadsComeLast && scene.Vocabulary.Surnames.Contains(scene[start].Folded) && !scene.Is(start, WordRole.GivenName) ? 2 : 0;
        weight += scene.Is(end - 1, WordRole.NameSuffix) ? 3 : 0;
        weight -= BeginsWithOther(scene, start, end) || scene.Is(start, WordRole.Definite) ? 4 : 0;
        return weight + (end - start > 1 && !SubjectSigns.HasArticleInside(scene, start, end) && scene.Text.SeenByItself(scene[end - 1].Folded) ? 2 : 0);
    }

    /// <summary>"Florida Man", "FRANCE WINS": a place, state or organisation before the rest; or capitals alone without a given name.</summary>
    private static bool BeginsWithOther(Scene scene, int start, int end) =>
        !scene.Is(start, WordRole.GivenName)
        && (scene.Vocabulary.NameOpeners.Contains(scene[start].Folded) || scene.Phrase(start, PhraseKind.Place) is not null || scene.Phrase(start, PhraseKind.State) is not null
            || (scene.Phrase(start, PhraseKind.Organization) is not null && !scene.Text.SeenAlone(scene[end - 1].Folded)) || (end - start > 1 && scene.Phrase(start, PhraseKind.Capital)?.End == start + 1)
            || (end - start > 1 && scene[start].Shape == TokenShape.Upper && scene[end - 1].Shape == TokenShape.Upper));

    private static int OfWord(Scene scene, int start, int end, int index) => scene[index].Shape switch
    {
        TokenShape.Initial => index == start ? 2 : index < end - 1 || (scene[index].Folded.EndsWith('.') && scene.Text.SameBlock(index, end)) ? 3 : 0,
        TokenShape.Upper when index == start && IsTwoInitials(scene.Text.Written(index)) => 3,
        TokenShape.Upper or TokenShape.Mixed when scene[start].Shape != scene[end - 1].Shape && !scene.Text.IsHeadline(index) => -3,
        TokenShape.Capital when HasCapitalInside(scene.Text.Written(index)) => -4,
        TokenShape.Lower => scene.Is(index, WordRole.PersonParticle) ? 2 : scene.Is(start, WordRole.GivenName) ? 0 : -1,
        _ => (scene.Text.SeenLower(scene[index].Folded) || (scene.Is(index, WordRole.Common) && !scene.IsOrdinarySurname(index))) && !scene.Is(index, WordRole.GivenName) ? -2 : 0,
    };

    /// <summary>J.D. before a surname; the letters of states and unions are in lists.</summary>
    private static bool IsTwoInitials(ReadOnlySpan<char> word) => word is [_, '.', _, '.'];

    /// <summary>CloudFalk, AirFalk: a capital behind small letters, three at least, that are no beginning of surnames.</summary>
    private static bool HasCapitalInside(ReadOnlySpan<char> word)
    {
        int inner = 1;
        while (inner < word.Length && char.IsLower(word[inner]))
        {
            inner++;
        }

        return inner >= 3 && inner < word.Length && char.IsUpper(word[inner]) && !(word[..inner] is "Mac" or "Van" or "Von" or "Vander" or "Fitz" or "Del" or "Abu" or "Saint" or "Della");
    }

    private static int OfPlace(Scene scene, int start, int end)
    {
        int weight = scene.Is(start - 1, WordRole.Definite) ? -4 : 0;
        weight -= !scene.Is(start - 1, WordRole.PlacePreposition) ? 0 : scene.Is(start, WordRole.GivenName) ? 1 : 3;
        weight += IsInApposition(scene, start, end) ? 2 : 0;
        weight += PersonNeighbours.PersonStands(scene, start, end) ? 2 : 0;
        weight -= PersonNeighbours.IsOfPerson(scene, start) ? 3 : 0;
        weight += PersonNeighbours.NationStands(scene, start, end) || PersonNeighbours.CallingStands(scene, start) ? 2 : 0;
        return weight + (IsAge(scene, end) || RoleBehind(scene, end) || IsWho(scene, end) ? 3 : 0);
    }

    /// <summary>"His rival, Ana Ríos, refused": a noun and a comma before the name, a comma and a verb behind. "The company, Falk, closed" names none.</summary>
    private static bool IsInApposition(Scene scene, int start, int end) =>
        scene.Text.SameBlock(start - 2, end) && scene.Has(end + 1) && scene[start - 1].Is(',') && scene[start - 2].Shape == TokenShape.Lower
        && scene[end].Is(',') && IsVerbBehindPronouns(scene, end + 1)
        && !OrganizationSigns.HasNounBeforeComma(scene, start, end);

    /// <summary>", me lo contó": objects may stand before the verb.</summary>
    private static bool IsVerbBehindPronouns(Scene scene, int index) =>
        Metonymy.IsVerb(scene, index) || (scene.Is(index, WordRole.Common) && (Metonymy.IsVerb(scene, index + 1) || (scene.Is(index + 1, WordRole.Common) && Metonymy.IsVerb(scene, index + 2))));

    /// <summary>", 45," as news writes a person's age; also "(45)" and ", de 45 años".</summary>
    private static bool IsAge(Scene scene, int end) =>
        scene.Has(end + 1) && (scene[end].Is(',') || scene[end].Is('('))
        && (IsAgeNumber(scene, end + 1) || (scene.Is(end + 1, WordRole.Particle) && IsAgeNumber(scene, end + 2)));

    /// <summary>", who leads", ", quien dirige"</summary>
    private static bool IsWho(Scene scene, int end) => scene.Has(end + 1) && scene[end].Is(',') && scene.Is(end + 1, WordRole.Relative);

    private static bool IsAgeNumber(Scene scene, int index) =>
        scene.Has(index) && scene[index].Shape == TokenShape.Number && scene[index].Folded.Length is 1 or 2;

    /// <summary>A title in apposition: ", the minister", ", alcaldesa de", ", a Democratic lawmaker".</summary>
    private static bool RoleBehind(Scene scene, int end)
    {
        if (!scene.Has(end) || !scene[end].Is(','))
        {
            return false;
        }

        int position = scene.Is(end + 1, WordRole.Article) ? end + 2 : end + 1;
        return scene.Has(position) && (RoleReader.Read(scene, position) is not null || (scene.Is(position, WordRole.NoActor) && RoleReader.Read(scene, position + 1) is not null));
    }

    /// <summary>A title, perhaps with its field and state, up to the name or to the comma before it.</summary>
    private static bool TitleBefore(Scene scene, int start)
    {
        if (!scene.Text.SameBlock(start - 1, start))
        {
            return false;
        }

        for (int first = start - 1; first >= start - TitleReach && scene.Text.SameBlock(first, start) && (first >= start - 2 || EndOfPlace(scene, first + 1) == start || Offices.MayStandBetween(scene, start, first, start)); first--)
        {
            if (scene.Phrase(first, PhraseKind.Title) is { } title && (title.End == start || RoleReader.Read(scene, first)?.End == start || EndOfPlace(scene, title.End) == start || scene[title.End].Is(',') || scene[start - 1].Is(',') || scene.Is(start - 1, WordRole.Portfolio)))
            {
                return true;
            }
        }

        return scene.Is(start - 1, WordRole.Honorific);
    }

    /// <summary>"the ambassador to Britain", "the governor of Texas": the index behind the state or place of a title; null when none stands there.</summary>
    private static int? EndOfPlace(Scene scene, int end)
    {
        int position = Owner.SkipLinks(scene, end, WordRole.Link | WordRole.Preposition);
        return position > end && scene.Text.SameBlock(end, position) ? (scene.Phrase(position, PhraseKind.State) ?? scene.Phrase(position, PhraseKind.Place))?.End : null;
    }

    /// <summary>A verb of saying behind it, though not as in "nobody in Falk asked us", or before it, or "according to".</summary>
    private static bool SpeaksNearby(Scene scene, int start, int end) =>
        (scene.Text.SameBlock(start, end) && scene.Is(end, WordRole.Saying) && !scene.Is(start - 1, WordRole.PlacePreposition))
        || (scene.Text.SameBlock(start - 1, start) && scene.Is(start - 1, WordRole.Saying) && !IsAddressed(scene, start - 1))
        || Surroundings.PhraseBefore(scene, start, PhraseKind.According);

    /// <summary>"Ríos told Falk": where subjects stand before their verbs, a name behind one that has a word before it hears and does not speak.</summary>
    private static bool IsAddressed(Scene scene, int verb) =>
        scene.Vocabulary.HeadsComeLast && scene.Text.SameBlock(verb - 1, verb) && scene[verb - 1].IsWord;

    private static int CountWords(Scene scene, int start, int end)
    {
        int words = 0;
        for (int i = start; i < end; i++)
        {
            words += scene[i].HasCapital && !scene.Is(i, WordRole.NameSuffix) ? 1 : 0;
        }

        return words;
    }
}
