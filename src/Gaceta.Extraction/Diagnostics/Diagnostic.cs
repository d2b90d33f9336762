namespace Gaceta.Extraction;

/// <summary>A fault or doubt in the input. Faults of the input are data: they are gathered, and never thrown.</summary>
/// <param name="Code">Stable name in kebab case, as <c>date-contradicted</c>.</param>
/// <param name="File">The file, relative to the input folder, with forward slashes.</param>
/// <param name="Message">What is wrong, in one sentence that ends without a full stop.</param>
public sealed record Diagnostic(string Code, Severity Severity, string File, string Message)
{
    /// <summary>Counted from 1; null when the whole file is meant.</summary>
    public int? Line { get; init; }

    /// <summary>Counted from 1 in UTF-16 units; null when the whole line is meant.</summary>
    public int? Column { get; init; }

    /// <summary>What stood there.</summary>
    public string? Found { get; init; }

    /// <summary>What would have been right.</summary>
    public string? Expected { get; init; }

    /// <summary>One line, <c>file:line:column: severity code: message (found …, expected …)</c>: the form that editors make clickable.</summary>
    public override string ToString()
    {
        string place = (Line, Column) switch
        {
            (null, _) => File,
            ({ } line, null) => $"{File}:{line}",
            ({ } line, { } column) => $"{File}:{line}:{column}",
        };
        return $"{place}: {SeverityName} {Code}: {Message}{Details}";
    }

    private string SeverityName => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };

    private string Details => (Found, Expected) switch
    {
        (null, null) => "",
        ({ } found, null) => $" (found {found})",
        (null, { } expected) => $" (expected {expected})",
        ({ } found, { } expected) => $" (found {found}, expected {expected})",
    };
}
