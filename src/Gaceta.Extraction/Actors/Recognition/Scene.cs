using System.Collections.Immutable;
using Gaceta.Extraction.Actors.Kinds;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Actors.Vocabularies;

namespace Gaceta.Extraction.Actors.Recognition;

/// <summary>A text under recognition with the vocabulary for it, and what readers ask of both.</summary>
internal sealed class Scene
{
    /// <summary>Words before the head of an organisation's name: Financial Accounting Standards Board has three.</summary>
    private const int LongestBeginning = 5;

    /// <summary>Stands where <see cref="NameReader"/> has looked and seen nothing.</summary>
    private static readonly Sighting NoName = new(SightingKind.Loose, 0, 0, "", "");

    private readonly Word[] _words;
    private readonly int[] _runEnds;
    private readonly Sighting?[] _names;
    private readonly HashSet<string> _openers;
    private readonly HashSet<string> _ordinarySurnames;
    private readonly HashSet<string> _behindArticle = new(StringComparer.Ordinal);
    private NameKinds? _kinds;

    public Scene(TokenizedText text, Vocabulary vocabulary, KnownNames known)
    {
        Text = text;
        Vocabulary = vocabulary;
        Known = known;
        _words = new Word[text.Count];
        _names = new Sighting?[text.Count];
        _runEnds = new int[text.Count];
        for (int i = 0; i < text.Count; i++)
        {
            _words[i] = vocabulary.WordOf(text[i]);
        }

        NoteNamesWithArticle();
        _ordinarySurnames = OrdinarySurnames.Of(this);
        _openers = SentenceOpeners.Of(this);
    }

    /// <summary>A body with the vocabulary of its language, and the names of known actors.</summary>
    /// <param name="language">Two letters; null when unknown.</param>
    public static Scene Of(Body body, string? language, ImmutableArray<KnownActor> known)
    {
        TokenizedText text = Tokenizer.Read(body);
        return new Scene(text, Vocabulary.For(language, text), KnownNames.Of(known));
    }

    public TokenizedText Text { get; }

    public Vocabulary Vocabulary { get; }

    public KnownNames Known { get; }

    /// <summary>What the text's names are; read when first asked for.</summary>
    public NameKinds Kinds => _kinds ??= NameKinds.Of(this);

    public int Count => Text.Count;

    public ref readonly Token this[int index] => ref Text[index];

    public bool Is(int index, WordRole role) => (uint)index < (uint)_words.Length && (_words[index].Roles & role) != 0;

    public bool Has(int index) => (uint)index < (uint)_words.Length;

    public (Phrase Value, int End)? Phrase(int index, PhraseKind kind) => Has(index) && _words[index].Begins(kind) ? Vocabulary.PhraseAt(Text, index, kind) : null;

    /// <summary>The index behind the name that begins at a token, as <see cref="NameRun"/> reads it.</summary>
    public int RunEnd(int start) => _runEnds[start] > 0 ? _runEnds[start] : _runEnds[start] = NameRun.End(this, start);

    /// <summary>What <see cref="NameReader"/> sees at a token. Several readers ask.</summary>
    public Sighting? NameAt(int start)
    {
        Sighting name = _names[start] ??= NameReader.Read(this, start) ?? NoName;
        return ReferenceEquals(name, NoName) ? null : name;
    }

    /// <summary>Whether the token is a word of a name: it has a capital that neither its place nor a common word explains.</summary>
    public bool IsNameWord(int index)
    {
        if (!Has(index) || !Text[index].HasCapital || Compounds.BeginInSmallLetters(this, index) || IsCompound(index) || IsContraction(index) || IsPartyAndPlace(index) || IsTicker(index) || IsHandle(index)
            || (((IsAdjective(index) && !IsNamedAsBeliever(index)) || IsOrdinary(index)) && !BeginsOrganization(index) && !EndsOrganization(index) && !BeginsPlaceInName(index) && !BeginsWithArticle(index) && !AdjectiveInName.Begins(this, index) && !(Text[index].StartsSentence && SentenceStart.BeginsNameThatActs(this, index)) && !IsCommonInsideSentence(index)
                && NameInTwoParts.ForCause(this, index, index + 1) is null))
        {
            return false;
        }

        return Text.IsHeadline(index)
            ? Is(index, WordRole.GivenName) || Text.SeenCapital(Text[index].Folded)
            : !Text[index].StartsSentence || SentenceStart.MayName(this, index) || BeginsWithArticle(index);
    }

    /// <summary>Whether the word opens a sentence somewhere as <see cref="SentenceOpeners"/> has it.</summary>
    public bool OpensSentence(int index) => _openers.Contains(Text[index].Folded);

    /// <summary>A word whose capital names nobody. Given names that are common words too (Will, Mark) count where no sentence begins.</summary>
    private bool IsOrdinary(int index) =>
        (Is(index, WordRole.NoActor | WordRole.Article | WordRole.Honorific) && !IsNamedAsBeliever(index) && (!IsNamedAsMonth(index) || Is(index, WordRole.Honorific)) && !IsHeadOfParty(index))
        || (Is(index, WordRole.Common) && !IsOrdinarySurname(index) && (Text[index].StartsSentence || !Is(index, WordRole.GivenName)));

    /// <summary>"Neil Young … Young said", "Stephen King … said King": inside a sentence, or before a verb of saying.</summary>
    public bool IsOrdinarySurname(int index) =>
        _ordinarySurnames.Contains(Text[index].Folded) && (!Text[index].StartsSentence || Is(index + 1, WordRole.Saying));

    /// <summary>Izquierda Verde: where heads come first, one that names nobody alone.</summary>
    private bool IsHeadOfParty(int index) =>
        !Vocabulary.HeadsComeLast && Is(index, WordRole.OrganizationHead) && !Text[index].StartsSentence && Text.SameBlock(index, index + 1) && Text[index + 1].Shape == TokenShape.Capital;

    /// <summary>Christian Ríos, Finn Paz: a given name before another word that the text has alone, or that is a surname or has a verb of saying beside it.</summary>
    private bool IsNamedAsBeliever(int index) =>
        Vocabulary.HeadsComeLast && Is(index, WordRole.GivenName) && Text[index].Shape == TokenShape.Capital && Text.SameBlock(index, index + 1)
        && Text[index + 1].Shape is TokenShape.Capital or TokenShape.Mixed && !Is(index + 1, WordRole.NoActor | WordRole.Common | WordRole.OrganizationHead | WordRole.ThingHead | WordRole.OrganizationTail)
        && ((Phrase(index, PhraseKind.Demonym) is null && Text.SeenByItself(Text[index + 1].Folded)) || Vocabulary.IsLikeSurname(Text[index + 1].Folded) || (Phrase(index, PhraseKind.Demonym) is null && (Is(index + 2, WordRole.Saying) || Is(index - 1, WordRole.Saying))));

    /// <summary>Julio Ríos: where months have small letters, a given name before another name.</summary>
    private bool IsNamedAsMonth(int index) =>
        !Vocabulary.HeadsComeLast && Is(index, WordRole.GivenName) && Text[index].Shape == TokenShape.Capital && Text.SameBlock(index, index + 1)
        && ((Text[index + 1].Shape == TokenShape.Capital && !Is(index + 1, WordRole.NoActor | WordRole.Common))
            || (Is(index + 1, WordRole.Particle) && !Text[index].StartsSentence && Text.SameBlock(index, index + 2) && Text[index + 2].Shape == TokenShape.Capital && !Is(index + 2, WordRole.NoActor)));

    /// <summary>A compound such as Moscow-backed or Russian-Venezuelan, or a nationality.</summary>
    public bool IsAdjective(int index) => IsCompound(index) || Phrase(index, PhraseKind.Demonym)?.End == index + 1;

    /// <summary>Moscow-backed: such a word begins no name, be there a head word behind it.</summary>
    private bool IsCompound(int index)
    {
        string folded = Text[index].Folded;
        int hyphen = folded.LastIndexOf('-');
        return hyphen > 0 && ((Vocabulary.CompoundTails.Contains(folded[(hyphen + 1)..]) && char.IsLower(Text.Written(index)[hyphen + 1])) || Compounds.EndInSmallLetters(this, index, hyphen));
    }

    /// <summary>National Hurricane Center, Indian Institute, National Food and Farming Agency: a common word or nationality before a head word, in capitals inside a sentence.</summary>
    private bool BeginsOrganization(int index)
    {
        int end = index;
        while (end < index + LongestBeginning && Has(end) && Text.SameBlock(index, end) && Text[end].Shape == TokenShape.Capital && (!Text[end].StartsSentence || (end == index && OpensSentenceAsName(index)))
            && !Is(end, WordRole.Article | WordRole.Honorific) && !Text.IsHeadline(end))
        {
            if (end > index && Is(end, WordRole.OrganizationHead | WordRole.OrganizationTail) && Phrase(end, PhraseKind.Title) is null)
            {
                return true;
            }

            end += Is(end + 1, WordRole.Conjunction) && Vocabulary.HeadsComeLast ? 2 : 1;
        }

        return false;
    }

    /// <summary>"First Falk Church", "British Falk Commission" where a sentence begins.</summary>
    private bool OpensSentenceAsName(int index) =>
        SentenceStart.IsOpenerOfName(this, index) || (Vocabulary.HeadsComeLast && Phrase(index, PhraseKind.Demonym)?.End == index + 1 && Text.SameBlock(index, index + 2) && Text[index + 2].Shape == TokenShape.Capital);

    /// <summary>The same with a head word behind it.</summary>
    public bool OpensAsOrganization(int index) => Text[index].Shape == TokenShape.Capital && OpensSentenceAsName(index) && BeginsOrganization(index);

    /// <summary>"de Somos Falk": where heads come first, a common word with a capital inside a sentence, and a name behind it.</summary>
    private bool IsCommonInsideSentence(int index) =>
        !Vocabulary.HeadsComeLast && Is(index, WordRole.Common) && !Is(index, WordRole.NoActor | WordRole.Article | WordRole.Honorific | WordRole.Preposition | WordRole.Conjunction) && Text[index].Shape == TokenShape.Capital
        && !Text[index].StartsSentence && !Text.IsHeadline(index) && Text.SameBlock(index - 1, index + 1) && Text[index - 1].Shape == TokenShape.Lower
        && Text[index + 1].Shape == TokenShape.Capital && !Is(index + 1, WordRole.Common | WordRole.NoActor | WordRole.Article | WordRole.Honorific | WordRole.GivenName);

    /// <summary>Falk Police: a common word that is a head, in capitals right behind a name.</summary>
    private bool EndsOrganization(int index) =>
        Is(index, WordRole.OrganizationHead) && Vocabulary.HeadsComeLast && Text[index].Shape == TokenShape.Capital && !Text[index].StartsSentence && !Text.IsHeadline(index)
        && Text.SameBlock(index - 1, index) && Text[index - 1].Shape == TokenShape.Capital && !Is(index - 1, WordRole.Common | WordRole.NoActor | WordRole.Article | WordRole.Honorific);

    private void NoteNamesWithArticle()
    {
        for (int i = 1; !Vocabulary.HeadsComeLast && i + 1 < Count; i++)
        {
            if (HasArticleInside(i))
            {
                _behindArticle.Add(Text[i + 1].Folded);
            }
        }
    }

    /// <summary>"según El Correo … El Correo publicó": where heads come first, an article with a capital begins the name of a paper or place.</summary>
    private bool BeginsWithArticle(int index) =>
        HasArticleInside(index)
        || (_behindArticle.Count > 0 && Is(index, WordRole.Definite) && Text[index].StartsSentence && Text.SameBlock(index, index + 1) && Text[index + 1].Shape == TokenShape.Capital
            && _behindArticle.Contains(Text[index + 1].Folded));

    private bool HasArticleInside(int index) =>
        !Vocabulary.HeadsComeLast && Is(index, WordRole.Definite) && Text[index].Shape == TokenShape.Capital && !Text[index].StartsSentence && !Text.IsHeadline(index)
        && Text.SameBlock(index - 1, index + 1) && (Text[index - 1].Shape == TokenShape.Lower || Text[index - 1].Is(',') || Text[index - 1].Is(';') || (Text[index - 1].StartsSentence && Is(index - 1, WordRole.Preposition | WordRole.Common))) && Text[index + 1].Shape == TokenShape.Capital && !Is(index + 1, WordRole.Article);

    /// <summary>the New York Jets: a common word that begins a place, and a name that goes on behind it.</summary>
    private bool BeginsPlaceInName(int index) =>
        !Text[index].StartsSentence && Phrase(index, PhraseKind.Place) is { } place && place.End > index + 1
        && Text.SameBlock(index, place.End) && Text[place.End].Shape == TokenShape.Capital && !Is(place.End, WordRole.Common | WordRole.NoActor);

    /// <summary>I'd, We've: a common word before the apostrophe, and no capital behind it as in O'Neill.</summary>
    private bool IsContraction(int index)
    {
        string folded = Text[index].Folded;
        return folded.IndexOfAny(['\'', '’']) is > 0 and int at && (Vocabulary.RolesOf(folded[..at]) & WordRole.Common) != 0
            && !(at + 1 < Text[index].Span.Length && char.IsUpper(Text.Written(index)[at + 1]));
    }

    /// <summary>", R-Texas,": one letter and a hyphen behind a mark.</summary>
    private bool IsPartyAndPlace(int index) =>
        Text[index].Folded is [_, '-', ..] && Text.SameBlock(index - 1, index) && Text[index - 1].Shape == TokenShape.Mark;

    /// <summary>"@FalkPaz", "#Falk": how networks write accounts and subjects.</summary>
    private bool IsHandle(int index) => Text[index].Span.Start is > 0 and int start && Text.Text[start - 1] is '@' or '#';

    /// <summary>".FALK", "FLK=": how agencies write quoted indices and currencies.</summary>
    private bool IsTicker(int index)
    {
        if (Text[index].Shape != TokenShape.Upper)
        {
            return false;
        }

        (int start, int end) = (Text[index].Span.Start, Text[index].Span.End);
        return (end < Text.Text.Length && Text.Text[end] == '=') || (start > 1 && Text.Text[start - 1] == '.' && char.IsWhiteSpace(Text.Text[start - 2]));
    }
}
