using System.Collections.Frozen;
using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Checking;

/// <summary>What a check keeps of a page: the page itself is parsed once and forgotten.</summary>
/// <param name="File">Below the site's folder, with forward slashes.</param>
/// <param name="Anchors">Ids, and names of old-style anchors.</param>
/// <param name="Faults">Those that show on the page alone.</param>
internal sealed record CheckedPage(string File, FrozenSet<string> Anchors, ImmutableArray<FoundLink> Links, ImmutableArray<Diagnostic> Faults);
