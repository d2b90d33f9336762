using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>A page and the words to link it with.</summary>
public sealed record PageLink(string Text, SitePath Path);
