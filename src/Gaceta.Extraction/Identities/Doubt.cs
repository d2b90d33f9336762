namespace Gaceta.Extraction;

/// <summary>Two names that may mean one actor; they stay apart until an editor decides.</summary>
/// <param name="Name">The shorter or less frequent of the two.</param>
/// <param name="Rule">What speaks for it, in kebab case.</param>
public sealed record Doubt(ActorName Name, ActorName Other, string Rule);
