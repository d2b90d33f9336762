namespace Gaceta.Extraction;

/// <summary>The words in one article that name an actor.</summary>
/// <param name="Span">Into <see cref="Article.Text"/>.</param>
/// <param name="Text">The words.</param>
/// <param name="Rule">The rule that linked them to the actor, in kebab case: <c>full-name</c>, <c>surname</c>, <c>role</c>, <c>acronym</c>, …</param>
public sealed record Mention(TextSpan Span, string Text, string Rule);
