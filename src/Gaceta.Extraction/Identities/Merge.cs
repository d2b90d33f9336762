namespace Gaceta.Extraction;

/// <summary>Two names that were taken to mean one actor.</summary>
/// <param name="Name">The name that was brought to the other.</param>
/// <param name="Into">The other.</param>
/// <param name="Rule">In kebab case: <c>second-surname</c>, <c>initial</c>, …</param>
public sealed record Merge(ActorName Name, ActorName Into, string Rule, Certainty Certainty);
