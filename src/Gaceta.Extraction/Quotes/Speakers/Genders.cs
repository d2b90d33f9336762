using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>What given names, and words before a name, tell about "he" and "she".</summary>
internal sealed class Genders(Discourse discourse)
{
    /// <summary>Tokens before a name that may tell: "her husband, Juan Paz", "la ministra de Salud, Ana Ríos".</summary>
    private const int Reach = 5;

    private readonly Dictionary<ArticleActor, WordRole> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether nothing in the actor's name, or before one of its mentions, speaks against the pronoun.</summary>
    public bool May(ArticleActor actor, bool female)
    {
        if (!_known.TryGetValue(actor, out WordRole gender))
        {
            _known[actor] = gender = Read(actor);
        }

        return gender == WordRole.None || gender == (female ? WordRole.FemaleName : WordRole.MaleName);
    }

    /// <summary>Takes a pronoun that was understood for evidence, where there was none.</summary>
    /// <param name="female">Null where there was no such pronoun.</param>
    public void Learn(ArticleActor? actor, bool? female)
    {
        if (actor is not null && female is { } she && _known.GetValueOrDefault(actor) == WordRole.None)
        {
            _known[actor] = she ? WordRole.FemaleName : WordRole.MaleName;
        }
    }

    private WordRole Read(ArticleActor actor)
    {
        WordRole told = actor.Mentions.Select(m => BeforeName(discourse.TokenFrom(m.Span.Start))).FirstOrDefault(told => told != WordRole.None);
        int space = actor.Name.IndexOf(' ', StringComparison.Ordinal);
        string first = Folding.Fold(space > 0 ? actor.Name[..space] : actor.Name);
        WordRole roles = discourse.Vocabulary.RolesOf(first) & WordRole.GivenName;
        return told != WordRole.None || roles == WordRole.GivenName ? told : roles;
    }

    /// <summary>What the nearest telling word before a mention says, in its sentence and with no other name between.</summary>
    private WordRole BeforeName(int mention)
    {
        for (int i = mention - 1; i >= Math.Max(0, mention - Reach) && discourse.Text.SameBlock(i, mention) && !discourse.Text.EndsSentence(i) && discourse.At(i) is null; i--)
        {
            if (discourse.Is(i, SpeechRole.MaleWord | SpeechRole.FemaleWord))
            {
                return discourse.Is(i, SpeechRole.MaleWord) ? WordRole.MaleName : WordRole.FemaleName;
            }
        }

        return WordRole.None;
    }
}
