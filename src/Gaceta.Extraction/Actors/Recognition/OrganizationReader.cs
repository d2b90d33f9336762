using Gaceta.Extraction.Actors.Kinds;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>Reads organisations that the lexicons list.</summary>
internal static class OrganizationReader
{
    public static Sighting? Read(Scene scene, int start)
    {
        if (scene.Phrase(start, PhraseKind.Organization) is not { } found || IsPartOfName(scene, start, found.End))
        {
            return null;
        }

        if (IsBrand(scene, start, found.End))
        {
            return new Sighting(SightingKind.Loose, start, found.End, "", "thing");
        }

        int end = EndOfPaper(scene, start, found.End);
        string key = end > found.End ? scene.Text.SpanOf(start, end).In(scene.Text.Text) : found.Value.Key;
        return new Sighting(SightingKind.Organization, start, end, key, "listed-organization");
    }

    /// <summary>"un automóvil Falk", where heads come first; "a Falk 737", "the Falk A320": what it made, with a number that is no score or station.</summary>
    private static bool IsBrand(Scene scene, int start, int end)
    {
        bool thing = !scene.Vocabulary.HeadsComeLast && scene.Is(start - 1, WordRole.ThingHead) && scene[start - 1].Shape == TokenShape.Lower && scene.Text.SameBlock(start - 1, start);
        bool model = end == start + 1 && scene.Text.SameBlock(start, end) && IsModel(scene[end]) && scene.Is(start - 1, WordRole.Article) && !OrganizationSigns.IsTabled(scene, start, end);
        return thing || model;
    }

    private static bool IsModel(Token token) =>
        token.Folded.Length is >= 2 and <= 6 && token.Folded.Any(char.IsAsciiDigit)
        && (token.Shape == TokenShape.Number ? token.Folded.Length == 3 && token.Folded.All(char.IsAsciiDigit) : token.Folded.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'));

    /// <summary>La Nación <c>Digital</c>: a name that begins with an article goes on as far as its capitals.</summary>
    private static int EndOfPaper(Scene scene, int start, int end) =>
        scene.Is(start, WordRole.Definite) && scene.Text.SameBlock(start, end) && scene[end].Shape == TokenShape.Capital && !scene.Is(end, WordRole.GivenName)
            && scene.RunEnd(start) is var whole && whole > end ? whole : end;

    /// <summary>Apple Valley School is a longer name, UEFA Cup a thing, Santander in "en Santander" a place, "Podemos" before a verb a verb.</summary>
    private static bool IsPartOfName(Scene scene, int start, int end)
    {
        if (scene.NameAt(start) is { Kind: SightingKind.Organization } name && name.End > end)
        {
            return true;
        }

        if (scene.Vocabulary.HeadsComeLast && scene.Text.SameBlock(start, end) && scene[end].Shape == TokenShape.Capital && scene.RunEnd(start) == end + 1 && ThingForm.Is(scene, start, end + 1))
        {
            return true;
        }

        bool single = end == start + 1;
        bool shouted = scene.Text.IsHeadline(start) && scene[start].Shape == TokenShape.Upper && scene.Text.SameBlock(start, end) && scene[end].Shape == TokenShape.Upper && !scene.Text.SeenCapital(scene[start].Folded);
        bool place = scene.Is(start - 1, WordRole.PlacePreposition) && scene.Phrase(start, PhraseKind.Place) is not null;
        bool verb = scene[start].StartsSentence && scene[start].Shape == TokenShape.Capital && !scene.Text.SeenCapital(scene[start].Folded)
            && MayBeVerb(scene, start) && !GoesOnAsName(scene, end);
        bool person = scene.NameAt(start) is { Kind: SightingKind.Person } || scene.Kinds.IsOfPerson(scene[start].Folded);
        return single && (place || shouted || verb || person || (scene.Is(start, WordRole.GivenName) && scene.IsNameWord(end)));
    }

    /// <summary>"Podemos", "Sumar": where verbs have endings of their own, a name with another is none.</summary>
    private static bool MayBeVerb(Scene scene, int start) =>
        scene.Vocabulary.HeadsComeLast || scene[start].Folded is [.., 's' or 'r'];

    /// <summary>"Oxfam said", "Oxfam, a charity, …", "Oxfam's staff", "Oxfam staff": a verb would be followed by none of these.</summary>
    private static bool GoesOnAsName(Scene scene, int end) =>
        scene.Has(end) && (Metonymy.IsVerb(scene, end) || (scene.Is(end, WordRole.Conjunction) && scene.IsNameWord(end + 1)) || scene[end].Shape == TokenShape.Possessive || scene[end].Is(',') || scene[end].Is('(')
        || scene.Phrase(end, PhraseKind.OrganizationBehind) is not null);
}
