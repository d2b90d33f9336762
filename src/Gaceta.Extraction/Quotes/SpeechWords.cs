namespace Gaceta.Extraction.Quotes;

/// <summary>The section <c>speech</c> of a lexicon: what introduces a quote. The lexicon's comments say what each list is for.</summary>
internal sealed class SpeechWords
{
    public string[] Verbs { get; init; } = [];
    public string[] LightVerbs { get; init; } = [];
    public string[] Infinitives { get; init; } = [];
    public string[] Auxiliaries { get; init; } = [];
    public string[] Participles { get; init; } = [];
    public string[] Labels { get; init; } = [];
    public string[] Works { get; init; } = [];
    public string[] According { get; init; } = [];
    public string[] AccordingToThem { get; init; } = [];
    public string[] Texts { get; init; } = [];
    public string[] Male { get; init; } = [];
    public string[] Female { get; init; } = [];
    public string[] Any { get; init; } = [];
    public string[] Indefinite { get; init; } = [];
    public string[] Lives { get; init; } = [];
    public string[] Deaths { get; init; } = [];
    public string[] Coordinators { get; init; } = [];
    public string[] Subordinators { get; init; } = [];
    public string[] Clitics { get; init; } = [];
    public string[] ParticipleEndings { get; init; } = [];
    public string[] Views { get; init; } = [];
    public string[] Possessives { get; init; } = [];
    public string[] GeneralTitles { get; init; } = [];
    public string[] Latter { get; init; } = [];
    public string[] ClauseOpeners { get; init; } = [];
    public string[] ThingEndings { get; init; } = [];
    public string[] Adverbs { get; init; } = [];
    public string[] SceneTitles { get; init; } = [];
    public string[] SpeakingTitles { get; init; } = [];
    public string[] AnyOrganization { get; init; } = [];
    public string[] PersonNouns { get; init; } = [];
    public string[] Things { get; init; } = [];
    public string[] Within { get; init; } = [];
    public string[] Agents { get; init; } = [];
    public string[] Addressing { get; init; } = [];
    public string[] OpeningVerbs { get; init; } = [];

    public string[] Companies { get; init; } = [];
    public string[] Documents { get; init; } = [];
    public string[] Interviews { get; init; } = [];
    public string[] Circumstances { get; init; } = [];
    public string[] Presenting { get; init; } = [];
    public string[] Incumbents { get; init; } = [];
    public string[] Reflexives { get; init; } = [];
    public string[] Asking { get; init; } = [];
    public string[] PluralEndings { get; init; } = [];
    public string[] MaleWords { get; init; } = [];
    public string[] FemaleWords { get; init; } = [];
    public string[] Prepositions { get; init; } = [];
    public string[] Times { get; init; } = [];
    public string[] TimeModifiers { get; init; } = [];
    public string[] Authors { get; init; } = [];
    public string[] ThatClauses { get; init; } = [];
    public string[] Passives { get; init; } = [];
    public string[] Narrators { get; init; } = [];
    public string[] Outsiders { get; init; } = [];
    public string[] QuestionLabels { get; init; } = [];
    public string[] AnswerLabels { get; init; } = [];
}
