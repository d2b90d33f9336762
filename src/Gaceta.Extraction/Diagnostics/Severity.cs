namespace Gaceta.Extraction;

/// <summary>Weight of a <see cref="Diagnostic"/>, lightest first.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to be done.</summary>
    Information,

    /// <summary>A doubt: the article is published, and a person should look.</summary>
    Warning,

    /// <summary>A fault: something the user wrote could not be used.</summary>
    Error,
}
