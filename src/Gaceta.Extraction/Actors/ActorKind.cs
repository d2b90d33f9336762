namespace Gaceta.Extraction;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    Person,
    Organization,
    State,
}
