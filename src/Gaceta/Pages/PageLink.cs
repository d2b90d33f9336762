using Gaceta.Output;

namespace Gaceta.Pages;

/// <summary>A page and the words to link it with.</summary>
/// <param name="Language">Language of the words, two letters; null when unknown, and for names.</param>
public sealed record PageLink(string Text, SitePath Path, string? Language = null);
