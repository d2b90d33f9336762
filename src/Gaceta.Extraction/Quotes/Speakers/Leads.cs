namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Tells whom the first paragraph means that speaks there without a name: "A baker told jurors … ¶ Otto Lang, 48, is accused of …".</summary>
internal sealed class Leads(Discourse discourse)
{
    /// <summary>The first token behind the first paragraph.</summary>
    private readonly int _next = Enumerable.Range(0, discourse.Text.Count).FirstOrDefault(i => discourse.Text[i].Block > 0, discourse.Text.Count);

    /// <summary>Who is named later with the office that the phrase has, or else, if no preposition governs the phrase, opens the next paragraph and is explained there; null outside the first paragraph.</summary>
    public ArticleActor? Find(SubjectWords words, Holders holders) =>
        discourse.Text[words.First].Block != 0 || !discourse.Is(words.First, SpeechRole.Indefinite) || words.Noun is not { } noun || words.AreSeveral ? null
        : holders.Only(noun) ?? (discourse.Is(words.First - 1, SpeechRole.Preposition | SpeechRole.Subordinator) ? null : OpensNext());

    private ArticleActor? OpensNext() =>
        discourse.At(_next) is { Actor: { Kind: ActorKind.Person } person } named && named.End < discourse.Text.Count && discourse.Text[named.End].Is(',') ? person : null;
}
