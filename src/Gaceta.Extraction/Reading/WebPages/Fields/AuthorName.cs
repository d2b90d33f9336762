namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>One name of a byline.</summary>
/// <param name="IsPerson">Whether it has the form of a person's name, and is not that of an outlet.</param>
internal readonly record struct AuthorName(string Text, bool IsPerson);
