using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>What a given name tells about "he" and "she".</summary>
internal static class Genders
{
    /// <summary>Whether nothing in the actor's name speaks against the pronoun.</summary>
    public static bool May(ArticleActor actor, bool female, Vocabulary vocabulary)
    {
        string first = Folding.Fold(actor.Name.Split(' ', 2)[0]);
        WordRole roles = vocabulary.RolesOf(first) & WordRole.GivenName;
        return roles is WordRole.None or WordRole.GivenName || roles == (female ? WordRole.FemaleName : WordRole.MaleName);
    }
}
