namespace Gaceta.Extraction.Actors.Vocabularies;

/// <summary>The section <c>names</c> of a lexicon: what its words tell about names. The lexicon's comments say what each list is for.</summary>
internal sealed class NameWords
{
    public Dictionary<string, string> States { get; init; } = [];
    public string[] Places { get; init; } = [];
    public string[][] Organizations { get; init; } = [];
    public Dictionary<string, string[]> Institutions { get; init; } = [];
    public Dictionary<string, string[]> InstitutionShort { get; init; } = [];
    public string[] Government { get; init; } = [];
    public Dictionary<string, string[]> Titles { get; init; } = [];
    public string[] PassingTitles { get; init; } = [];
    public string[] StateOffices { get; init; } = [];
    public string[] FormerWords { get; init; } = [];
    public string[] FormerPrefixes { get; init; } = [];
    public string[] Honorifics { get; init; } = [];
    public string[] TitleModifiers { get; init; } = [];
    public string[] Portfolios { get; init; } = [];
    public string[] OrganizationHeads { get; init; } = [];
    public string[] HeadsByAccent { get; init; } = [];
    public string[] OrganizationTails { get; init; } = [];
    public string[] CompanyForms { get; init; } = [];
    public string[] OrganizationNouns { get; init; } = [];
    public string[] OrganizationBefore { get; init; } = [];
    public string[] OrganizationBehind { get; init; } = [];
    public string[] OrganizationClasses { get; init; } = [];
    public string[] PluralVerbs { get; init; } = [];
    public string[] ThingOwners { get; init; } = [];
    public string[] Causes { get; init; } = [];
    public string[] Hearers { get; init; } = [];
    public string[] BirthWords { get; init; } = [];
    public string[] Memberships { get; init; } = [];
    public string[] PersonOwners { get; init; } = [];
    public string[] OrganizationOffices { get; init; } = [];
    public string[] MatchBefore { get; init; } = [];
    public string[] PlaceNouns { get; init; } = [];
    public string[] PlaceBefore { get; init; } = [];
    public string[] PlaceOffices { get; init; } = [];
    public string[] ThingRelatives { get; init; } = [];
    public string[] ThingHeads { get; init; } = [];
    public string[] NoActors { get; init; } = [];
    public string[] Particles { get; init; } = [];
    public string[] OrganizationLinks { get; init; } = [];
    public string[] TopicLinks { get; init; } = [];
    public string[] OrganizationOpenings { get; init; } = [];
    public string[] NumberedOutlets { get; init; } = [];
    public string[] SceneBefore { get; init; } = [];
    public string[] Deeds { get; init; } = [];
    public string[] Namings { get; init; } = [];
    public string[] NamedAfterPersons { get; init; } = [];
    public string[] SmallHeads { get; init; } = [];
    public string[] PersonBefore { get; init; } = [];
    public string[] NumberWords { get; init; } = [];
    public string[] Percent { get; init; } = [];
    public string[] Employments { get; init; } = [];
    public string[] Articles { get; init; } = [];
    public string[] Definite { get; init; } = [];
    public string[] PlacePrepositions { get; init; } = [];
    public string[] MetonymBefore { get; init; } = [];
    public string[] MetonymNouns { get; init; } = [];
    public string[] ActingWords { get; init; } = [];
    public string[] ActingEndings { get; init; } = [];
    public string[] AdverbEndings { get; init; } = [];
    public string[] SingularVerbs { get; init; } = [];
    public string[] AdjectiveEndings { get; init; } = [];
    public string[] PersonParticles { get; init; } = [];
    public string[] Relatives { get; init; } = [];
    public string[] Fiction { get; init; } = [];
    public string[] Conjunctions { get; init; } = [];
    public bool HeadsComeLast { get; init; }
    public bool DoubleSurnames { get; init; }
    public string[] NameEndings { get; init; } = [];
    public string[] NameOpeners { get; init; } = [];
    public string[] SurnamesBehindArticle { get; init; } = [];
    public string[] CallingEndings { get; init; } = [];
    public string[] Surnames { get; init; } = [];
    public string[] Common { get; init; } = [];
    public string[] NameSuffixes { get; init; } = [];
    public string[] Abbreviations { get; init; } = [];

    public string[] NumberAbbreviations { get; init; } = [];
    public string[] CompoundTails { get; init; } = [];
    public GivenNames GivenNames { get; init; } = new();
}
