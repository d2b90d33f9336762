using Gaceta.Extraction;

namespace Theme.Interface;

/// <content>Words of the pages of actors and of their index.</content>
public abstract partial class InterfaceText
{
    public abstract string Kind(ActorKind kind);
    public abstract string Kinds(ActorKind kind);
    public abstract string NotReviewed { get; }
    public abstract string Variants { get; }
    public abstract string BroughtTogether { get; }
    public abstract string Says { get; }
    public abstract string AppearsIn { get; }
    public abstract string StatedRoles { get; }
    public abstract string Companions { get; }
    public abstract string KindsOfActors { get; }
    public abstract string InitialLetters { get; }
    public abstract string OtherLetters { get; }
    public abstract string Order { get; }
    public abstract string ByLetter { get; }
    public abstract string ByArticles { get; }
    public abstract string ActorsByArticles { get; }
    public abstract string NumbersOfArticles { get; }
    public abstract string OnlyInFrontMatter { get; }
    public abstract string InWithheldText { get; }
    public abstract string MostNamed { get; }
    public abstract string NoActors { get; }
    public abstract string Term(EdtfDate? from, EdtfDate? until);
}
