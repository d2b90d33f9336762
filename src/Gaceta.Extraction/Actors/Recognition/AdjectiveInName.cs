using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Knows a common word that begins a name: the label <c>Big</c> Falk.</summary>
internal static class AdjectiveInName
{
    /// <summary>Words from the adjective to the end of an office: "National Security Council Adviser" has three.</summary>
    private const int LongestOffice = 5;

    /// <summary>Words that a sentence needs, whatever their capital says; and what names nobody.</summary>
    private const WordRole OfGrammar = WordRole.NoActor | WordRole.Article | WordRole.Honorific | WordRole.Preposition | WordRole.PlacePreposition
        | WordRole.Conjunction | WordRole.Link | WordRole.Acting | WordRole.Saying;

    private const WordRole NoName = WordRole.Common | WordRole.NoActor | WordRole.Article | WordRole.Honorific | WordRole.GivenName;

    /// <summary>Where heads come last: in capitals inside a sentence, where the article has it nowhere alone, and before a name that is no person's.</summary>
    public static bool Begins(Scene scene, int index) =>
        scene.Vocabulary.HeadsComeLast && scene[index].Shape == TokenShape.Capital && !scene[index].StartsSentence && !scene.Text.IsHeadline(index)
        && !scene.Is(index, OfGrammar) && scene.Phrase(index, PhraseKind.Title) is null && scene.Text.SameBlock(index - 1, index + 1) && IsInside(scene[index - 1])
        && scene[index + 1].Shape == TokenShape.Capital && !scene.Is(index + 1, NoName)
        && !scene.Text.SeenByItself(scene[index].Folded) && !LeadsToTitle(scene, index);

    private static bool IsInside(Token before) => before.Shape == TokenShape.Lower || before.Is(',') || before.Is('(');

    /// <summary>National Security <c>Adviser</c>: the capitals are those of an office.</summary>
    private static bool LeadsToTitle(Scene scene, int index)
    {
        int end = index + 1;
        while (end <= index + LongestOffice && scene.Text.SameBlock(index, end) && scene[end].Shape == TokenShape.Capital && scene.Phrase(end, PhraseKind.Title) is null)
        {
            end++;
        }

        return scene.Text.SameBlock(index, end) && scene.Phrase(end, PhraseKind.Title) is not null;
    }
}
