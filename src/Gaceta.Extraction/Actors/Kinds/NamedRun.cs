namespace Gaceta.Extraction.Actors.Kinds;

/// <summary>A run of name words in the text.</summary>
/// <param name="Name">The folded words, under which the evidence of all its mentions is gathered.</param>
/// <param name="Form">Index behind the organisation that its own words name; null when they name none.</param>
/// <param name="IsPerson">Whether this one mention is enough to take it for a person.</param>
internal readonly record struct NamedRun(string Name, int Start, int End, int? Form, bool IsPerson)
{
    /// <summary>Index behind the name, a legal form and what small words join to it included.</summary>
    public int WholeEnd => Math.Max(End, Form ?? 0);
}
