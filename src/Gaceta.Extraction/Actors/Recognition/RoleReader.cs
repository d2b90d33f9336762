using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>
/// Reads titles of office with what belongs to them: <c>former Russian deputy foreign minister for European affairs</c>.
/// Whether the title goes with a name or stands for its holder is settled later.
/// </summary>
internal static class RoleReader
{
    /// <summary>Words between a title and the end of its field of office: "High Commissioner for Human Rights" has three.</summary>
    private const int LongestField = 6;

    /// <summary>Words before a title that belong to it: "the former acting Russian deputy foreign minister" has three.</summary>
    private const int MostModifiers = 5;

    public static Sighting? Read(Scene scene, int start)
    {
        (int first, string? state) = SkipModifiers(scene, start);
        if (scene.Phrase(first, PhraseKind.Title) is not { } title || IsPartOfName(scene, first, title.End) || scene.Vocabulary.IsHeadByAccent(scene.Text.Written(first)))
        {
            return null;
        }

        if (IsOfficeOfHolder(scene, start, title.End) || IsGivenName(scene, first, title.End))
        {
            return null;
        }

        int end = SkipField(scene, title.End, ref state);
        return new Sighting(SightingKind.Role, start, end, title.Value.Key, "role")
        {
            State = state ?? Owner.Before(scene, start) ?? Owner.Behind(scene, end).State,
            IsDefinite = scene.Is(start - 1, WordRole.Definite),
        };
    }

    /// <summary>Pastor Ríos: where titles have small letters, a capital inside a sentence before a name.</summary>
    private static bool IsGivenName(Scene scene, int first, int end) =>
        !scene.Vocabulary.HeadsComeLast && end == first + 1 && scene.Is(first, WordRole.GivenName) && scene[first].Shape == TokenShape.Capital && !scene[first].StartsSentence && !scene.Text.IsHeadline(first)
        && scene.Text.SameBlock(first, end) && scene[end].Shape == TokenShape.Capital;

    /// <summary>The Information Commissioner's Office: with its field and in capitals the office is an organisation.</summary>
    private static bool IsOfficeOfHolder(Scene scene, int start, int end) =>
        scene.Vocabulary.HeadsComeLast && scene.Text.SameBlock(end, end + 1) && scene[end].Shape == TokenShape.Possessive && scene[start].HasCapital && scene.Is(end + 1, WordRole.OrganizationHead) && scene[end + 1].Shape == TokenShape.Capital
        && scene.IsNameWord(start) && NameInTwoParts.End(scene, start, scene.RunEnd(start)) > end + 1;

    private static (int End, string? State) SkipModifiers(Scene scene, int start)
    {
        string? state = null;
        int position = start;
        while (position < start + MostModifiers && scene.Text.SameBlock(start, position) && scene.Phrase(position, PhraseKind.Title) is null)
        {
            if (scene.Phrase(position, PhraseKind.Demonym) is { } demonym)
            {
                state = demonym.Value.Key;
                position = demonym.End;
            }
            else if (scene.Is(position, WordRole.TitleModifier) || IsFieldBefore(scene, position))
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return (position, state);
    }

    /// <summary>"<c>Trade</c> Minister": where heads come last, the field of an office before it.</summary>
    private static bool IsFieldBefore(Scene scene, int index) =>
        scene.Vocabulary.HeadsComeLast && scene.Is(index, WordRole.Portfolio) && scene[index].Shape == TokenShape.Capital
        && scene.Text.SameBlock(index, index + 1) && scene[index + 1].Shape == TokenShape.Capital && scene.Phrase(index + 1, PhraseKind.Title) is not null
        && scene.Phrase(index, PhraseKind.Organization) is null;

    /// <summary>Behind the title: its nationality or field, with or without a preposition.</summary>
    private static int SkipField(Scene scene, int end, ref string? state)
    {
        int position = end;
        int fieldEnd = end;
        while (scene.Has(position) && position - end < LongestField && scene.Text.SameBlock(end - 1, position))
        {
            if (scene.Phrase(position, PhraseKind.Demonym) is { } demonym && !scene[position].HasCapital)
            {
                state = demonym.Value.Key;
                fieldEnd = position = demonym.End;
            }
            else if (scene.Is(position, WordRole.Portfolio) && !scene.Is(position, WordRole.GivenName))
            {
                fieldEnd = ++position;
            }
            else if (IsAdjectiveBeforeName(scene, position))
            {
                return position + 1;
            }
            else if (scene.Is(position, WordRole.Link | WordRole.Article) && !scene[position].HasCapital)
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return fieldEnd;
    }

    /// <summary>"el líder sindical Juan Paz": where adjectives follow their noun, one may stand between title and name.</summary>
    private static bool IsAdjectiveBeforeName(Scene scene, int index) =>
        !scene.Vocabulary.HeadsComeLast && scene[index].Shape == TokenShape.Lower
        && !scene.Is(index, WordRole.Common | WordRole.Link | WordRole.Article | WordRole.Saying | WordRole.Acting | WordRole.Preposition)
        && scene.Text.SameBlock(index, index + 1) && scene.IsNameWord(index + 1) && scene.IsNameWord(index + 2);

    /// <summary>A title in a longer name in capitals: General Motors, Justice League, King County.</summary>
    private static bool IsPartOfName(Scene scene, int first, int end) =>
        scene[first].HasCapital && scene.Has(end) && scene.Text.SameBlock(first, end)
        && (IsSurname(scene, first, end) || IsHeadOfName(scene, first, end) || (scene[end].HasCapital
            ? scene.Is(end, WordRole.OrganizationTail | WordRole.ThingHead | WordRole.OrganizationHead) && !scene.Is(end, WordRole.GivenName)
            : scene.Vocabulary.HeadsComeLast && NameInTwoParts.Joined(scene, first, end) is not null));

    /// <summary>Policía Portuaria, "la Policía de Falk": where heads come first, a title that is one too, and no given name behind it.</summary>
    private static bool IsHeadOfName(Scene scene, int first, int end) =>
        !scene.Vocabulary.HeadsComeLast && end == first + 1 && scene.Is(first, WordRole.OrganizationHead)
        && (scene[end].Shape == TokenShape.Capital
            ? !scene.Is(end, WordRole.GivenName | WordRole.Common | WordRole.NoActor | WordRole.Article)
            : scene.Is(first - 1, WordRole.Definite) && scene.Is(end, WordRole.Link) && !scene.Is(end, WordRole.Conjunction) && scene.Text.SameBlock(end, end + 1) && scene[end + 1].Shape == TokenShape.Capital && scene.Phrase(end + 1, PhraseKind.State) is null && !scene.Is(end + 1, WordRole.GivenName));

    /// <summary>"King said" of Stephen King.</summary>
    private static bool IsSurname(Scene scene, int first, int end) =>
        end == first + 1 && !scene[end].HasCapital && !scene.Is(first - 1, WordRole.Definite) && scene.IsOrdinarySurname(first);
}
