using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>The place of a page among those that show one long list.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Count">How many pages there are; at least 2.</param>
/// <param name="Previous">Null on the first.</param>
/// <param name="Next">Null on the last.</param>
public sealed record Paging(int Number, int Count, SitePath? Previous, SitePath? Next);
