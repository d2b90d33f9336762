using System.Collections.Immutable;

namespace Gaceta.Desk;

/// <summary>One thing to decide.</summary>
/// <param name="Ids">Of the actors, as the commands take them.</param>
/// <param name="Message">What it is, in one line.</param>
/// <param name="Articles">In how many articles the actors appear.</param>
/// <param name="Rule">By which names met; null for a candidate.</param>
/// <param name="Places">The words that speak for it; articles are read when they are asked for.</param>
internal sealed record DeskItem(DeskItemKind Kind, ImmutableArray<string> Ids, string Message, int Articles, string? Rule, IEnumerable<DeskPlace> Places);

/// <summary>Words in an article.</summary>
/// <param name="File">Relative to the input folder, with forward slashes.</param>
/// <param name="Line">Counted from 1; null when the place in the file is not known.</param>
internal sealed record DeskPlace(string File, int? Line, string Words);
