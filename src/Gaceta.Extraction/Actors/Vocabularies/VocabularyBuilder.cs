using System.Collections.Frozen;
using Gaceta.Extraction.Actors.Tokens;
using Gaceta.Extraction.Lexicons;

namespace Gaceta.Extraction.Actors.Vocabularies;

/// <summary>Gathers lexicons into one <see cref="Vocabulary"/>: grammar from the article's language, facts of the world from all.</summary>
internal sealed class VocabularyBuilder
{
    /// <summary>The lexicon whose names of states are used in all languages, so that a state is one actor in all of them.</summary>
    private const string ReferenceLanguage = "en";

    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly PhraseTrie<Phrase> _phrases = new();
    private readonly Dictionary<string, string> _stateNames = new(StringComparer.Ordinal);

    public static Vocabulary Build(Lexicon own)
    {
        var builder = new VocabularyBuilder();
        builder.NameStates(Lexicon.For(ReferenceLanguage) ?? own);
        builder.AddGrammar(own);
        builder.AddFacts(own.Names, isOwn: true);
        foreach (Lexicon other in Lexicon.All.Where(l => l != own))
        {
            builder.AddFacts(other.Names, isOwn: false);
        }

        return new Vocabulary(own.Code, new WordTable<Word>(builder._words), builder._phrases, builder._stateNames.ToFrozenDictionary())
        {
            ActingEndings = [.. own.Names.ActingEndings],
            AdverbEndings = [.. own.Names.AdverbEndings.Select(Folding.Fold)],
            SingularVerbs = [.. own.Names.SingularVerbs],
            AdjectiveEndings = [.. own.Names.AdjectiveEndings.Select(Folding.Fold)],
            ParticipleEndings = [.. own.Speech.ParticipleEndings.Select(Folding.Fold)],
            NameEndings = [.. Lexicon.All.SelectMany(l => l.Names.NameEndings).Select(Folding.Fold).Distinct()],
            CallingEndings = [.. own.Names.CallingEndings.Select(Folding.Fold)],
            Surnames = Lexicon.All.SelectMany(l => l.Names.Surnames).Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal),
            NameOpeners = own.Names.NameOpeners.Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal),
            SurnamesBehindArticle = own.Names.SurnamesBehindArticle.Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal),
            Institutions = [.. own.Names.Institutions.Keys.OrderByDescending(k => k.Length)],
            StateOffices = own.Names.StateOffices.ToFrozenSet(StringComparer.Ordinal),
            FormerWords = own.Names.FormerWords.Concat(FormerTitles(own.Names).Select(t => t.Form.Split(' ')[0])).Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal),
            PassingTitles = own.Names.PassingTitles.ToFrozenSet(StringComparer.Ordinal),
            OrganizationOffices = own.Names.OrganizationOffices.ToFrozenSet(StringComparer.Ordinal),
            PlaceOffices = own.Names.PlaceOffices.ToFrozenSet(StringComparer.Ordinal),
            KnowsGrammar = own.Names.Common.Length > 0,
            HeadsComeLast = own.Names.HeadsComeLast,
            MaleHonorifics = Honorifics(own, own.Speech.MaleWords),
            FemaleHonorifics = Honorifics(own, own.Speech.FemaleWords),
            HeadsByAccent = own.Names.HeadsByAccent.ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            CompoundTails = own.Names.CompoundTails.Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal),
        };
    }

    private static FrozenSet<string> Honorifics(Lexicon own, string[] words) =>
        own.Names.Honorifics.Intersect(words, StringComparer.Ordinal).Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);

    private void NameStates(Lexicon reference)
    {
        foreach ((string code, string line) in reference.Names.States)
        {
            _stateNames[code] = State.Parse(code, line).Names[0];
        }
    }

    private void AddGrammar(Lexicon own)
    {
        NameWords names = own.Names;
        AddRoles(names);
        AddWords(WordRole.Saying, own.Speech.Verbs);
        AddWords(WordRole.Preposition, own.Speech.Prepositions);
        AddTitles(names);
        AddGroups(PhraseKind.Institution, names.Institutions);
        AddGroups(PhraseKind.InstitutionShort, names.InstitutionShort);
        AddPhrases(PhraseKind.NoActor, names.NoActors);
        AddPhrases(PhraseKind.OrganizationBefore, names.OrganizationBefore);
        AddPhrases(PhraseKind.OrganizationBehind, names.OrganizationBehind);
        AddPhrases(PhraseKind.OrganizationClass, names.OrganizationClasses);
        AddPhrases(PhraseKind.PluralVerb, names.PluralVerbs);
        AddPhrases(PhraseKind.ThingOwner, names.ThingOwners);
        AddPhrases(PhraseKind.Cause, names.Causes);
        AddPhrases(PhraseKind.Hearer, names.Hearers);
        AddPhrases(PhraseKind.BirthWord, names.BirthWords);
        AddPhrases(PhraseKind.Membership, names.Memberships);
        AddPhrases(PhraseKind.PersonOwner, names.PersonOwners);
        AddPhrases(PhraseKind.PlaceBefore, names.PlaceBefore);
        AddPhrases(PhraseKind.MatchBefore, names.MatchBefore);
        AddPhrases(PhraseKind.TopicLink, names.TopicLinks);
        AddPhrases(PhraseKind.Naming, names.Namings);
        AddPhrases(PhraseKind.NamedAfterPerson, names.NamedAfterPersons);
        AddPhrases(PhraseKind.SmallHead, names.SmallHeads);
        AddPhrases(PhraseKind.PersonBefore, names.PersonBefore);
        AddPhrases(PhraseKind.NumberWord, names.NumberWords);
        AddPhrases(PhraseKind.Percent, names.Percent);
        AddPhrases(PhraseKind.Employment, names.Employments);
        AddPhrases(PhraseKind.OrganizationOpening, names.OrganizationOpenings);
        AddPhrases(PhraseKind.NumberedOutlet, names.NumberedOutlets);
        AddPhrases(PhraseKind.SceneBefore, names.SceneBefore);
        AddPhrases(PhraseKind.Deed, names.Deeds);
        AddPhrases(PhraseKind.According, own.Speech.According);
    }

    private void AddRoles(NameWords names)
    {
        AddWords(WordRole.Common, names.Common);
        AddWords(WordRole.NoActor, names.NoActors);
        AddWords(WordRole.OrganizationHead, names.OrganizationHeads);
        AddWords(WordRole.OrganizationTail, names.OrganizationTails);
        AddWords(WordRole.OrganizationTail | WordRole.CompanyForm, names.CompanyForms);
        AddWords(WordRole.ThingHead, names.ThingHeads);
        AddWords(WordRole.Portfolio, names.Portfolios);
        AddWords(WordRole.TitleModifier, names.TitleModifiers);
        AddWords(WordRole.Article, names.Articles);
        AddWords(WordRole.Definite, names.Definite);
        AddWords(WordRole.NameSuffix, names.NameSuffixes);
        AddWords(WordRole.MetonymNoun, names.MetonymNouns);
        AddWords(WordRole.MetonymBefore, names.MetonymBefore);
        AddWords(WordRole.Acting, names.ActingWords);
        AddWords(WordRole.PersonParticle, names.PersonParticles);
        AddWords(WordRole.OrganizationNoun, names.OrganizationNouns);
        AddWords(WordRole.PlaceNoun, names.PlaceNouns);
        AddWords(WordRole.ThingRelative, names.ThingRelatives);
        AddWords(WordRole.Relative, names.Relatives);
        AddWords(WordRole.Fiction, names.Fiction);
        AddWords(WordRole.Conjunction, names.Conjunctions);
        AddWords(WordRole.Government, names.Government);
        AddWords(WordRole.Honorific, names.Honorifics);
        AddWords(WordRole.Particle, names.Particles.SelectMany(p => p.Split(' ')));
        AddWords(WordRole.Link, names.OrganizationLinks.SelectMany(p => p.Split(' ')));
        AddWords(WordRole.PlacePreposition, names.PlacePrepositions);
    }

    private void AddFacts(NameWords names, bool isOwn)
    {
        AddWords(WordRole.FemaleName, names.GivenNames.Female);
        AddWords(WordRole.MaleName, names.GivenNames.Male);
        foreach (State state in names.States.Select(pair => State.Parse(pair.Key, pair.Value)))
        {
            AddState(state, isOwn);
        }

        foreach (string[] organization in names.Organizations)
        {
            AddNames(PhraseKind.Organization, organization[0], organization);
        }

        AddNames(PhraseKind.Place, null, names.Places);
    }

    private void AddState(State state, bool isOwn)
    {
        AddNames(PhraseKind.State, state.Code, state.Names);
        AddNames(PhraseKind.Capital, state.Code, state.Capitals);
        foreach (string adjective in isOwn ? state.Adjectives : [])
        {
            AddPhrase(PhraseKind.Demonym, state.Code, adjective);
        }
    }

    private void AddTitles(NameWords names)
    {
        AddGroups(PhraseKind.Title, names.Titles);
        foreach ((string key, string form) in FormerTitles(names))
        {
            AddPhrase(PhraseKind.Title, key, form);
        }
    }

    /// <summary>"exministro", "ex-ministro": of every title.</summary>
    private static IEnumerable<(string Key, string Form)> FormerTitles(NameWords names) =>
        from title in names.Titles
        from form in title.Value
        from prefix in names.FormerPrefixes
        select (title.Key, prefix + form);

    private void AddGroups(PhraseKind kind, Dictionary<string, string[]> groups)
    {
        foreach ((string key, string[] forms) in groups)
        {
            foreach (string form in forms)
            {
                AddPhrase(kind, key, form);
            }
        }
    }

    private void AddPhrases(PhraseKind kind, IEnumerable<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            AddPhrase(kind, phrase, phrase);
        }
    }

    private void AddNames(PhraseKind kind, string? key, IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            bool abbreviation = !name.Any(char.IsLower);
            AddPhrase(kind, key ?? name, name, abbreviation ? name : null);
            if (DottedLetters.In(name) is { } dotted)
            {
                AddPhrase(kind, key ?? name, dotted, abbreviation ? dotted : null);
            }
        }
    }

    private void AddPhrase(PhraseKind kind, string key, string phrase, string? exact = null)
    {
        string[] words = Tokenizer.Words(phrase);
        if (words.Length > 0)
        {
            Word first = _words.GetValueOrDefault(words[0]);
            _words[words[0]] = first with { Phrases = first.Phrases | (1L << (int)kind) };
            _phrases.Add(words, new Phrase(kind, key, exact));
        }
    }

    private void AddWords(WordRole role, IEnumerable<string> words)
    {
        foreach (string word in words)
        {
            string folded = Folding.Fold(word);
            Word known = _words.GetValueOrDefault(folded);
            _words[folded] = known with { Roles = known.Roles | role };
        }
    }
}
