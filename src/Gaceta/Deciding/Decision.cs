using Gaceta.Extraction;

namespace Gaceta.Deciding;

/// <summary>What became of an editor's decision.</summary>
/// <param name="Message">What was done, in one line; null when nothing was.</param>
/// <param name="File">Full path of the file that was written; null with <paramref name="Message"/>.</param>
/// <param name="Fault">Why nothing was done; null when it was.</param>
internal sealed record Decision(string? Message, string? File, Diagnostic? Fault)
{
    public static Decision Written(string message, string file) => new(message, file, null);

    public static Decision Refused(Diagnostic fault) => new(null, null, fault);
}
