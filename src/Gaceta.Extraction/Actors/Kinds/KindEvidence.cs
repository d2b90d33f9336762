namespace Gaceta.Extraction.Actors.Kinds;

/// <summary>All that an article tells about the kind of one name, over all its mentions.</summary>
/// <param name="Signs">A sign counts once, however often the name bears it.</param>
/// <param name="Person">
/// What the name's own words and titles say for a person, in quarters of certainty. Verbs of saying are left out: organisations speak too.
/// </param>
internal readonly record struct KindEvidence(KindSigns Signs, int Person)
{
    /// <summary>In quarters, as in <see cref="Recognition.PersonEvidence"/>: one strong sign, or two weak ones.</summary>
    private const int Enough = 4;

    /// <summary>An age or a title; an apposition, which is 2, explains firms too.</summary>
    private const int MayBePerson = 3;

    // Strong signs are enough alone. The others need company: things have "which" too, players have contests, and surnames may come first.
    // Acts is enough alone only where nothing speaks for another kind: on articles that no rule was written for, three in five of the names that it
    // alone decides are organisations, the rest products and persons known by one name; at 3 whoever is named once is lost.
    // Shortened and Repeated are no more than what tips a name that speaks: at 2 each, products that news repeats become organisations.
    private static readonly (KindSigns Sign, int Weight)[] OrganizationWeights =
    [
        (KindSigns.OrganizationNoun, 4), (KindSigns.OrganizationAsset, 4), (KindSigns.Acronym, 4), (KindSigns.OrganizationApposition, 4),
        (KindSigns.OrganizationForm, 4), (KindSigns.OfficeInOrganization, 4), (KindSigns.OfficeBehind, 4), (KindSigns.ThingRelative, 3), (KindSigns.BesideOrganization, 4),
        (KindSigns.Speaks, 3), (KindSigns.Shortened, 1), (KindSigns.Repeated, 1), (KindSigns.Match, 2), (KindSigns.Score, 2), (KindSigns.ArticleAndVerb, 2),
        (KindSigns.PluralVerb, 4), (KindSigns.OwnsAsThing, 4), (KindSigns.Acts, 4), (KindSigns.BracketedBehindPerson, 4), (KindSigns.OfPerson, 4),
        (KindSigns.Tabled, 4), (KindSigns.PluralName, 4), (KindSigns.Quoted, 4),
    ];

    private static readonly (KindSigns Sign, int Weight)[] PlaceWeights =
    [
        (KindSigns.PlaceNoun, 4), (KindSigns.Dateline, 4), (KindSigns.PlaceApposition, 4), (KindSigns.OfficeInPlace, 3),
        (KindSigns.WiderPlace, 3), (KindSigns.InPlace, 2),
    ];

    private int Organization => Sum(OrganizationWeights, Signs & ~(MayBeAnything ? KindSigns.Acts : 0) & ~(IsInPlace ? KindSigns.OfPerson : 0));

    private int Place => Sum(PlaceWeights, Signs);

    /// <summary>Places, products and persons are subjects too.</summary>
    private bool MayBeAnything => IsInPlace || (Signs & (KindSigns.Thing | KindSigns.OwnsAsPerson)) != 0 || Person >= MayBePerson;

    private bool IsInPlace => (Signs & KindSigns.OfPlace) != 0;

    public bool IsOrganization => Organization >= Enough && Organization > Person && Organization > Place;

    public bool IsPerson => Person >= Enough && Person >= Organization && Person >= Place;

    public bool IsPlace => Place >= Enough && Place > Person && Place >= Organization;

    /// <summary>Whether it names a place too, as towns that bear a person's name do.</summary>
    public bool IsAlsoPlace => Place >= Enough;

    public KindEvidence And(KindEvidence other) => new(Signs | other.Signs, Math.Max(Person, other.Person));

    private static int Sum((KindSigns Sign, int Weight)[] weights, KindSigns signs)
    {
        int sum = 0;
        foreach ((KindSigns sign, int weight) in weights)
        {
            sum += (signs & sign) != 0 ? weight : 0;
        }

        return sum;
    }
}
