using System.Collections.Immutable;
using Gaceta.Extraction;

namespace Gaceta.Pages;

/// <summary>How to cite an article, in parts that the theme puts into words.</summary>
/// <param name="Authors">Family name first; empty when unknown.</param>
/// <param name="Source">Null when unknown.</param>
/// <param name="Published">Null when unknown.</param>
/// <param name="Address">Of the original; null when unknown.</param>
public sealed record Reference(ImmutableArray<string> Authors, string Title, string? Source, EdtfDate? Published, string? Address);
