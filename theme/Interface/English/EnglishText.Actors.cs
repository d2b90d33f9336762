using Gaceta.Extraction;

namespace Theme.Interface;

/// <content>Words of the pages of actors and of their index.</content>
internal sealed partial class EnglishText
{
    public override string Kind(ActorKind kind) => kind switch
    {
        ActorKind.Person => "Person",
        ActorKind.Organization => "Organisation",
        _ => "State",
    };

    public override string Kinds(ActorKind kind) => kind switch
    {
        ActorKind.Person => "Persons",
        ActorKind.Organization => "Organisations",
        _ => "States",
    };

    public override string NotReviewed => "not yet reviewed";
    public override string Variants => "Written as";
    public override string BroughtTogether => "Brought together";
    public override string Says => "Quoted";
    public override string AppearsIn => "Appears in";
    public override string StatedRoles => "Described as";
    public override string Companions => "Appears with";
    public override string KindsOfActors => "Kinds of actors";
    public override string InitialLetters => "Initial letters";
    public override string OtherLetters => "others";
    public override string Order => "Order";
    public override string ByLetter => "By letter";
    public override string ByArticles => "By number of articles";
    public override string ActorsByArticles => "Actors by number of articles";
    public override string NumbersOfArticles => "Numbers of articles";
    public override string OnlyInFrontMatter => "Named by the editor, not in the text.";
    public override string InWithheldText => "Named in a part of the text that is not published here.";
    public override string MostNamed => "Named by most articles";
    public override string NoActors => "No article names an actor yet.";

    public override string Term(EdtfDate? from, EdtfDate? until) => (from, until) switch
    {
        ({ } start, { } end) => $"{Date(start)} to {Date(end)}",
        ({ } start, null) => $"since {Date(start)}",
        (null, { } end) => $"until {Date(end)}",
        _ => "",
    };
}
