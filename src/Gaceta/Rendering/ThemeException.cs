namespace Gaceta.Rendering;

/// <summary>The theme does not fit the publisher; the message names what is missing.</summary>
public sealed class ThemeException(string message) : Exception(message);
