namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>Tells whom the first paragraph means that speaks there without a name: "A baker told jurors … ¶ Otto Lang, 48, is accused of …".</summary>
internal sealed class Leads(Discourse discourse)
{
    /// <summary>Who is named later with the office that the phrase has, or else, if no preposition governs the phrase, opens the next paragraph and is explained there; null outside the first paragraph.</summary>
    public ArticleActor? Find(SubjectWords words, Holders holders) =>
        discourse.Text[words.First].Block != 0 || !discourse.Is(words.First, SpeechRole.Indefinite) || words.Noun is not { } noun || words.AreSeveral ? null
        : holders.Only(noun) ?? (discourse.Is(words.First - 1, SpeechRole.Preposition) ? null : OpensNext(words.End));

    private ArticleActor? OpensNext(int token)
    {
        int next = token;
        while (next < discourse.Text.Count && discourse.Text[next].Block == 0)
        {
            next++;
        }

        return discourse.At(next) is { Actor: { Kind: ActorKind.Person } person } named && named.End < discourse.Text.Count && discourse.Text[named.End].Is(',') ? person : null;
    }
}
