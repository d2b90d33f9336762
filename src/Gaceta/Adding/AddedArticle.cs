using Gaceta.Extraction;

namespace Gaceta.Adding;

/// <summary>What was added.</summary>
/// <param name="Article">As it is read from its new file.</param>
/// <param name="Path">Full path of the file.</param>
/// <param name="Sidecar">Full path of its sidecar; null when it has none.</param>
internal sealed record AddedArticle(Article Article, string Path, string? Sidecar);
