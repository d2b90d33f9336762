namespace Gaceta.Checking;

/// <summary>A link as it stands on a page.</summary>
/// <param name="Address">As written.</param>
/// <param name="Line">In the page's file, counted from 1.</param>
internal sealed record FoundLink(string Address, int Line);
