using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>An element that holds blocks: those from <paramref name="First"/> up to <paramref name="End"/>, exclusive.</summary>
internal readonly record struct Region(IElement Element, int First, int End, int Depth);
