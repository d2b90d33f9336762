using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Kinds;

/// <summary>Reads what two names that follow each other tell of each other.</summary>
internal static class NeighbourSigns
{
    /// <summary>Words of a calling between its article and its employer: "a senior space weather forecaster with".</summary>
    private const int LongestCalling = 4;

    /// <summary>What the first tells of the second.</summary>
    public static KindSigns OfSecond(Scene scene, NamedRun first, NamedRun second)
    {
        if (!scene.Text.SameBlock(first.WholeEnd, second.Start))
        {
            return KindSigns.None;
        }

        return (first.IsPerson && IsBracketed(scene, first, second) ? KindSigns.BracketedBehindPerson : 0)
            | (first.IsPerson && IsMembership(scene, first.WholeEnd, second) ? KindSigns.OfPerson : 0)
            | (first.IsPerson && IsEmployer(scene, first.WholeEnd, second.Start) ? KindSigns.OrganizationAsset : 0)
            | (Hears(scene, first, second.Start) ? KindSigns.OrganizationAsset : 0);
    }

    /// <summary>"Falk and Brandel", "Falk, Brandel y Ortiz", "Falk y la farmacéutica Brandel".</summary>
    public static bool AreJoined(Scene scene, NamedRun first, NamedRun second)
    {
        int mark = first.WholeEnd;
        return scene.Text.SameBlock(mark, second.Start) && !OpensAsPlace(scene, first.Start)
            && (scene[mark].Is(',') ? mark == second.Start - 1 : scene.Is(mark, WordRole.Conjunction) && IsNounBefore(scene, mark + 1, second.Start));
    }

    /// <summary>Whether a comma or conjunction goes on behind a name: two names with a comma between and nothing more are no list, as in "coach of the Herons, Yadel Montes left".</summary>
    public static bool GoesOn(Scene scene, NamedRun name) =>
        scene.Text.SameBlock(name.Start, name.WholeEnd) && (scene[name.WholeEnd].Is(',') || scene.Is(name.WholeEnd, WordRole.Conjunction));

    /// <summary>"In Falk, Brandel said", "En el Falk, Brandel empató": where it happens, and who acts.</summary>
    private static bool OpensAsPlace(Scene scene, int start)
    {
        int preposition = scene.Is(start - 1, WordRole.Definite) ? start - 2 : start - 1;
        return scene.Text.SameBlock(preposition, start) && scene.Is(preposition, WordRole.PlacePreposition) && scene[preposition].StartsSentence;
    }

    /// <summary>Two sides of a contest are of one kind: "Falk United's win over Brandel City".</summary>
    public static bool AreInContest(Scene scene, NamedRun first, NamedRun second)
    {
        bool contest = Surroundings.PhraseBefore(scene, second.Start, PhraseKind.MatchBefore) && scene.Text.SameBlock(first.WholeEnd, second.Start);
        for (int i = first.WholeEnd; contest && i < second.Start; i++)
        {
            contest = !scene[i].EndsSentence;
        }

        return contest;
    }

    /// <summary>
    /// "Falk and Brandel". Not "Ana Ríos, Falk Bank", nor "Water and Works Committee", which may be one name where heads come last; letters that
    /// stand for a name are no half of one.
    /// </summary>
    public static bool TellsBack(Scene scene, NamedRun first, NamedRun second) =>
        scene.Is(first.WholeEnd, WordRole.Conjunction)
        && (second.Form is null || !scene.Vocabulary.HeadsComeLast || scene[first.Start].Shape == TokenShape.Upper);

    /// <summary>"Ana Ríos (Falk)". Letters in capitals are a state as often, but not behind somebody with an office.</summary>
    private static bool IsBracketed(Scene scene, NamedRun person, NamedRun name)
    {
        int mark = person.WholeEnd;
        return scene[mark].Is('(') && name.Start == mark + 1 && name.End == name.Start + 1 && scene.Text.SameBlock(mark, name.End) && scene[name.End].Is(')')
            && (scene[name.Start].Shape != TokenShape.Upper || PersonEvidence.Weigh(scene, person.Start, person.End).HasTitle);
    }

    /// <summary>"Ana Ríos of Falk Pneus", "Ana Ríos, del Falk"; one word without an article may be a town.</summary>
    private static bool IsMembership(Scene scene, int end, NamedRun name)
    {
        int link = scene[end].Is(',') ? end + 1 : end;
        return scene.Phrase(link, PhraseKind.Membership)?.End == name.Start && (name.End - name.Start > 1 || scene.Is(name.Start - 1, WordRole.Definite));
    }

    /// <summary>"Ana Ríos, a forecaster with Falk": a noun of a few words, and what joins it to who employs him or her.</summary>
    private static bool IsEmployer(Scene scene, int comma, int name)
    {
        bool calling = scene[comma].Is(',') && scene.Is(comma + 1, WordRole.Article) && name - comma is >= 4 and <= LongestCalling + 3
            && scene.Phrase(name - 1, PhraseKind.Employment)?.End == name;
        for (int i = comma + 2; calling && i < name - 1; i++)
        {
            calling = scene[i].Shape == TokenShape.Lower && !scene.Is(i, WordRole.Common | WordRole.Link | WordRole.Relative | WordRole.Saying);
        }

        return calling;
    }

    /// <summary>"dijo Ríos a Falk": who hears a speaker is an outlet, unless it is a person by other signs.</summary>
    private static bool Hears(Scene scene, NamedRun speaker, int start) =>
        scene.Is(speaker.Start - 1, WordRole.Saying) && scene.Text.SameBlock(speaker.Start - 1, start) && scene.Phrase(speaker.WholeEnd, PhraseKind.Hearer)?.End == start;

    /// <summary>
    /// Nothing, a preposition that comes again, an article or a noun that tells what the name is: "y a Brandel", "y la farmacéutica Brandel", "y la alemana Brandel",
    /// "and carmaker Brandel".
    /// </summary>
    private static bool IsNounBefore(Scene scene, int first, int name)
    {
        int article = scene.Is(first, WordRole.Preposition) && scene[first].Shape == TokenShape.Lower && !scene.Is(first, WordRole.PlacePreposition) ? first + 1 : first;
        int noun = scene.Is(article, WordRole.Article) ? article + 1 : article;
        return noun == name || (noun == name - 1 && scene[noun].Shape == TokenShape.Lower && (scene.Is(noun, WordRole.OrganizationNoun) || scene.Phrase(noun, PhraseKind.Demonym) is not null));
    }
}
