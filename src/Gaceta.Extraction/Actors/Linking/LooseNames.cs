using Gaceta.Extraction.Actors.Kinds;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Linking;

/// <summary>Explains capitalised words by the rest of the article: a surname, an acronym, an organisation's short name.</summary>
internal sealed class LooseNames(Scene scene, Cast cast)
{
    private readonly ThingLetters _things = new(scene);

    /// <param name="before">The sighting before, with the actor that it named.</param>
    /// <param name="rule">The rule that linked the words; that of the sighting when nothing did.</param>
    public Member? Resolve(Sighting sighting, Sighting? before, Member? memberBefore, out string rule)
    {
        rule = sighting.Rule;
        string[] words = [.. Words(sighting)];
        if (words.Length == 0 || (sighting.Length == 1 && _things.Are(scene[sighting.First])))
        {
            return null;
        }

        if (Bracketed(sighting, before) && memberBefore is { Kind: ActorKind.Organization })
        {
            cast.AddAlias(memberBefore, sighting.Key);
            rule = "acronym";
            return memberBefore;
        }

        return (IsNamedLater(words, sighting) ? null : BySurname(words, sighting.First))
            ?? ByAlias(sighting, ref rule)
            ?? ByGivenName(words, sighting, ref rule)
            ?? New(sighting, ref rule);
    }

    private IEnumerable<string> Words(Sighting sighting)
    {
        for (int i = sighting.First; i < sighting.End; i++)
        {
            if (scene[i].IsWord && scene[i].Shape != TokenShape.Lower && !scene.Is(i, WordRole.NameSuffix))
            {
                yield return scene[i].Folded;
            }
        }
    }

    private bool Bracketed(Sighting sighting, Sighting? before) =>
        before?.End == sighting.First - 1 && scene[sighting.First - 1].Is('(') && scene.Has(sighting.End) && scene[sighting.End].Is(')');

    /// <summary>Of several who share a surname, the one named first: news tells the others by their given names. "Mrs. Ríos" is no Juan.</summary>
    private Member? BySurname(string[] words, int token)
    {
        WordRole gender = scene.Vocabulary.GenderOf(scene.Has(token - 1) ? scene[token - 1].Folded : "");
        return cast.BySurname(words[^1])
            .Where(m => m.Names.Any(n => n.HasSurname(words)))
            .OrderByDescending(m => Fits(m, gender)).ThenBy(m => m.FirstMention)
            .FirstOrDefault();
    }

    /// <summary>
    /// "the board of Falk" before Ana Falk comes up: who has not been introduced does not come by the surname alone, where an organisation has been that
    /// the word is short for.
    /// </summary>
    private bool IsNamedLater(string[] words, Sighting sighting) =>
        BySurname(words, sighting.First) is { IsMentioned: false } && ByBeginning(sighting) is { IsMentioned: true };

    /// <summary>2 where a given name is of that gender, 0 where it is of the other alone, 1 where nothing tells.</summary>
    private int Fits(Member member, WordRole gender)
    {
        WordRole given = member.Names.Aggregate(WordRole.None, (roles, name) => roles | (scene.Vocabulary.RolesOf(name.Words[0]) & WordRole.GivenName));
        return gender == WordRole.None || given == WordRole.None ? 1 : (given & gender) != 0 ? 2 : 0;
    }

    private Member? ByAlias(Sighting sighting, ref string rule)
    {
        if (IsTownOf(sighting))
        {
            return null;
        }

        Member? member = cast.Find(ActorKind.Organization, sighting.Key) ?? ByInitials(sighting) ?? ByBeginning(sighting) ?? ByOuterWord(sighting) ?? BehindHead(sighting);
        rule = member is null ? rule : scene[sighting.First].Shape == TokenShape.Upper ? "acronym" : "short-name";
        return member;
    }

    /// <summary>"in Falk" beside the Falk Council: a place, unless something else says that the organisation is meant.</summary>
    private bool IsTownOf(Sighting sighting) =>
        scene.Is(sighting.First - 1, WordRole.PlacePreposition) && cast.Find(ActorKind.Organization, sighting.Key) is null
        && scene.Kinds.SignsAt(sighting.First, sighting.End) is var signs && (signs & KindSigns.InPlace) != 0 && (signs & ~KindSigns.OfPlace) == 0;

    /// <summary>"the FHB" behind the Falk Harbour Board: the one organisation named before that begins with these letters.</summary>
    private Member? ByInitials(Sighting sighting)
    {
        if (!Acronym.Is(scene, sighting))
        {
            return null;
        }

        Member[] bearers = [.. cast.Members.Where(m => m.Kind == ActorKind.Organization && Initials.Stand(m.Name, DottedLetters.Without(sighting.Key))).Take(2)];
        return bearers is [var only] ? only : null;
    }

    /// <summary>"Acme" for "Acme Holdings": the words and one that only tells what it is make an organisation's name.</summary>
    private Member? ByBeginning(Sighting sighting) =>
        scene.Is(sighting.First, WordRole.GivenName | WordRole.OrganizationHead)
            ? null
            : cast.Members.FirstOrDefault(m => m.Kind == ActorKind.Organization && IsNameWithoutForm(sighting.Key, m.Name));

    /// <summary>"the Herons" for the Silver Falls Herons, "el Ayuntamiento", "Rovers": an article, be it elsewhere before a plural, or a tail of names, and the last or first word of one organisation alone.</summary>
    private Member? ByOuterWord(Sighting sighting)
    {
        bool outer = BehindArticle(sighting.First) || (scene.Kinds.Of(sighting.First, sighting.End).Signs & KindSigns.PluralName) != 0 || (scene.Is(sighting.First, WordRole.OrganizationTail) && (!scene[sighting.First].StartsSentence || (scene.Text.SeenAloneInside(scene[sighting.First].Folded) && !scene.Text.SeenLower(scene[sighting.First].Folded))));
        if (sighting.Length > 1 || !outer || scene[sighting.First].Shape != TokenShape.Capital)
        {
            return null;
        }

        (string first, string last) = (sighting.Key + " ", " " + sighting.Key);
        Member[] bearers = [.. cast.Members.Where(m => m.Kind == ActorKind.Organization
            && (m.Name.EndsWith(last, StringComparison.Ordinal) || m.Name.StartsWith(first, StringComparison.Ordinal))).Take(2)];
        return bearers is [var only] ? only : null;
    }

    /// <summary>"the Herons", "the visiting Herons".</summary>
    private bool BehindArticle(int start) =>
        scene.Is(start - 1, WordRole.Definite)
        || (scene.Vocabulary.HeadsComeLast && scene.Is(start - 2, WordRole.Definite) && scene.Text.SameBlock(start - 2, start) && scene[start - 1].Shape == TokenShape.Lower);

    /// <summary>"Alcazaba" for Grupo Alcazaba, where the word is an organisation's by all that the text tells.</summary>
    private Member? BehindHead(Sighting sighting) =>
        !scene.Vocabulary.HeadsComeLast && scene.Kinds.Of(sighting.First, sighting.End).IsOrganization
            ? cast.Members.FirstOrDefault(m => m.Kind == ActorKind.Organization && m.Name.EndsWith(" " + sighting.Key, StringComparison.Ordinal)
                && IsForm(m.Name[..^(sighting.Key.Length + 1)]))
            : null;

    /// <summary>Behind the words comes a head word or tail, or one word more and the tails: "Acme Robotics, Inc."</summary>
    private bool IsNameWithoutForm(string words, string name)
    {
        if (!name.StartsWith(words, StringComparison.Ordinal) || name.Length == words.Length || name[words.Length] != ' ')
        {
            return false;
        }

        string[] rest = name[(words.Length + 1)..].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return rest.Length > 0 && char.IsUpper(rest[0][0]) && (IsForm(rest[0]) || (rest.Skip(1).All(IsForm) && !scene.Text.SeenLower(Folding.Fold(words))));
    }

    private bool IsForm(string word) =>
        (scene.Vocabulary.RolesOf(Folding.Fold(word)) & (WordRole.OrganizationHead | WordRole.OrganizationTail)) != 0;

    private Member? ByGivenName(string[] words, Sighting sighting, ref string rule)
    {
        if (words.Length > 1)
        {
            return null;
        }

        Member? bearer = cast.WithGivenName(words[0]);
        rule = bearer is not null ? "given-name" : rule;
        return bearer;
    }

    private Member? New(Sighting sighting, ref string rule)
    {
        Token token = scene[sighting.First];
        bool single = sighting.Length == 1 || (sighting.Length == 2 && scene.Is(sighting.First + 1, WordRole.NameSuffix));
        if (Acronym.Is(scene, sighting) && Acronym.Acts(scene, sighting))
        {
            rule = "acronym";
            return cast.Get(ActorKind.Organization, sighting.Key);
        }

        if (single && Acronym.IsToldSo(scene, sighting))
        {
            rule = "acronym";
            return cast.Get(ActorKind.Organization, sighting.Key);
        }

        if (!single || scene.Is(sighting.First, WordRole.Government) || IsFamily(token) || PieceOfName.Is(scene, sighting))
        {
            return null;
        }

        bool isToldSo = scene.Kinds.Of(sighting.First, sighting.End).IsOrganization && !scene.Is(sighting.First, WordRole.GivenName);
        if (token.Shape != TokenShape.Capital && token.Shape != TokenShape.Mixed)
        {
            return isToldSo ? InCapitals(sighting, ref rule) : null;
        }

        if (isToldSo || (sighting.Speaks && !sighting.HasTitle && MayBeOrganization(token) && !IsInApposition(sighting.End) && !IsTakenUpAsPerson(sighting)))
        {
            rule = "organization-context";
            return cast.Get(ActorKind.Organization, sighting.Key);
        }

        return sighting.HasTitle || sighting.Speaks || Scores(sighting.First) || LineUp.Counts(scene, sighting) || LineUp.Holds(scene, sighting) ? cast.GetPerson(sighting.Key) : null;
    }

    /// <summary>"the Falks", where Ana Falk has been named.</summary>
    private bool IsFamily(Token token) => token.Folded is [.. var singular, 's'] && singular.Length > 2 && scene.Kinds.IsOfPerson(singular);

    /// <summary>"FALK 4 Brandel 3": results set the home side in capitals.</summary>
    private Member? InCapitals(Sighting sighting, ref string rule)
    {
        bool place = (scene.Kinds.SignsAt(sighting.First, sighting.End) & KindSigns.OfPlace) != 0;
        if (place || sighting.Key.Length <= Acronym.Longest || scene.Text.IsHeadline(sighting.First) || !sighting.Key.All(char.IsUpper))
        {
            return null;
        }

        rule = "organization-context";
        return cast.Get(ActorKind.Organization, sighting.Key[0] + sighting.Key[1..].ToLowerInvariant());
    }

    /// <summary>"a goal by Falk", "un pase de Falk": players go by one name; a place or thing is none.</summary>
    private bool Scores(int start) =>
        Surroundings.PhraseBefore(scene, start, PhraseKind.PersonBefore) && !scene.Is(start - 1, WordRole.Definite)
        && (scene.Kinds.Of(start, start + 1).Signs & (KindSigns.OfPlace | KindSigns.Thing)) == 0;

    /// <summary>"Ríos said he was late".</summary>
    private bool IsTakenUpAsPerson(Sighting sighting) =>
        (scene.Kinds.Of(sighting.First, sighting.End).Signs & KindSigns.OwnsAsPerson) != 0;

    /// <summary>Who speaks under a single name that is no common surname and is nowhere given another: persons are introduced by given name or title.</summary>
    private bool MayBeOrganization(Token token) =>
        (scene.Vocabulary.RolesOf(token.Folded) & WordRole.GivenName) == 0 && !scene.Vocabulary.IsLikeSurname(token.Folded) && !scene.Kinds.IsOfPerson(token.Folded);

    /// <summary>", a welder from Falk", ", 34,": persons are explained so; organisations by a noun that is a sign of its own.</summary>
    private bool IsInApposition(int end) =>
        scene.Has(end + 1) && scene.Text.SameBlock(end - 1, end + 1) && scene[end].Is(',')
        && (scene[end + 1].Shape == TokenShape.Number || (scene.Is(end + 1, WordRole.Article) && !scene.Is(end + 1, WordRole.Definite)));
}
