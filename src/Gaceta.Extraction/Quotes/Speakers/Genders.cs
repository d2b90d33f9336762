using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>What given names, and words before a name, tell about "he" and "she".</summary>
internal sealed class Genders(Discourse discourse)
{
    /// <summary>Tokens before a name that may tell: "her husband, Juan Paz", "la ministra de Salud, Ana Ríos".</summary>
    private const int Reach = 5;

    private readonly Dictionary<ArticleActor, WordRole> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether nothing in the actor's name, or before one of its mentions, speaks against the pronoun.</summary>
    public bool May(ArticleActor actor, bool female) => Of(actor) == WordRole.None || Is(actor, female);

    /// <summary>Whether something tells that the pronoun is the actor's.</summary>
    public bool Is(ArticleActor actor, bool female) => Of(actor) == (female ? WordRole.FemaleName : WordRole.MaleName);

    /// <summary>Takes a pronoun that was understood for evidence, where there was none.</summary>
    /// <param name="female">Null where there was no such pronoun.</param>
    public void Learn(ArticleActor? actor, bool? female)
    {
        if (actor is not null && female is { } she && _known.GetValueOrDefault(actor) == WordRole.None)
        {
            _known[actor] = she ? WordRole.FemaleName : WordRole.MaleName;
        }
    }

    private WordRole Of(ArticleActor actor)
    {
        if (!_known.TryGetValue(actor, out WordRole gender))
        {
            _known[actor] = gender = Read(actor);
        }

        return gender;
    }

    private WordRole Read(ArticleActor actor)
    {
        int space = actor.Name.IndexOf(' ', StringComparison.Ordinal);
        string first = Folding.Fold(space > 0 ? actor.Name[..space] : actor.Name);
        WordRole roles = space < 0 && IsSurname(actor) ? WordRole.None : discourse.Vocabulary.RolesOf(first) & WordRole.GivenName;
        return BeforeMentions(actor, 1, ofRoles: false) is var nearest && nearest != WordRole.None ? nearest
            : roles is not (WordRole.None or WordRole.GivenName) ? roles
            : BeforeMentions(actor, Reach, ofRoles: false) is var near && near != WordRole.None ? near
            : BeforeMentions(actor, 1, ofRoles: true);
    }

    /// <summary>"Rep. Omar": behind a title a word alone is a surname, whoever may bear it as a given name.</summary>
    private bool IsSurname(ArticleActor actor) => actor.Mentions.Any(m => m.Rule != "role" && EndsTitle(discourse.TokenFrom(m.Span.Start) - 1));

    private bool EndsTitle(int token) => discourse.IsTitle(token) || (token > 0 && discourse.Text[token].Is('.') && discourse.IsTitle(token - 1));

    /// <param name="ofRoles">Whether offices that stand for the name count, which may be somebody else's after all, and not the names.</param>
    private WordRole BeforeMentions(ArticleActor actor, int reach, bool ofRoles) =>
        actor.Mentions.Where(m => (m.Rule == "role") == ofRoles).Select(m => BeforeName(discourse.TokenFrom(m.Span.Start), reach)).FirstOrDefault(told => told != WordRole.None);

    /// <summary>"La agente sostuvo que Carranco": behind a verb or "que" begins another phrase.</summary>
    private bool EndsPhrase(int token) => discourse.Is(token, SpeechRole.Subordinator) || discourse.EndOfVerb(token) is not null || discourse.IsVerbByEnding(token);

    /// <summary>What the nearest telling word before a mention says, in its sentence and with no other name between. The article in "premio de la Paz, Juan Ríos" is not his; that in "presidido por el cineasta Juan Ríos" is.</summary>
    private WordRole BeforeName(int mention, int reach)
    {
        bool apart = false;
        for (int i = mention - 1; i >= Math.Max(0, mention - reach) && discourse.Text.SameBlock(i, mention) && !discourse.Text.EndsSentence(i) && discourse.At(i) is null && !EndsPhrase(i); i--)
        {
            apart |= !discourse.Text[i].IsWord;
            bool ofOther = apart && discourse.IsArticle(i) && discourse.Is(i - 1, SpeechRole.Preposition);
            if (discourse.Is(i, SpeechRole.MaleWord | SpeechRole.FemaleWord) && !ofOther)
            {
                return discourse.Is(i, SpeechRole.MaleWord) ? WordRole.MaleName : WordRole.FemaleName;
            }
        }

        return WordRole.None;
    }
}
