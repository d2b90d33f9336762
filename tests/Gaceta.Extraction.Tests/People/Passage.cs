using System.Collections.Immutable;

namespace Gaceta.Extraction.Tests.People;

/// <summary>A labelled passage: its text, and what a reader finds in it.</summary>
internal sealed record Passage(string Language, bool IsHeldBack, Body Body, ImmutableArray<LabelledMention> Mentions, ImmutableArray<LabelledQuote> Quotes);

/// <param name="Actor">Id of the actor.</param>
internal sealed record LabelledMention(ActorKind Kind, string Actor, TextSpan Span);

/// <param name="Speaker">Id of the actor; null where the text names none.</param>
internal sealed record LabelledQuote(string? Speaker, TextSpan Span);
