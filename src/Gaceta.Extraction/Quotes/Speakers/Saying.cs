namespace Gaceta.Extraction.Quotes.Speakers;

/// <summary>That a sentence of the narrator's tells what somebody said, without marks.</summary>
/// <param name="Verb">Tokens of the verb of saying.</param>
/// <param name="Subject">Tokens of its subject; null when it is not expressed.</param>
internal sealed record Saying((int First, int End) Verb, (int First, int End)? Subject);
