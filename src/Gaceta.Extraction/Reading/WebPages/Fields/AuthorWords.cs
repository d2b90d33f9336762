using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.Fields;

/// <summary>Words of a page in which authors stand.</summary>
/// <param name="OnlyPersons">Whether they say nothing unless a person's name is found in them.</param>
internal sealed record AuthorWords(string[] Words, string Rule, IElement Element, bool OnlyPersons = false);
