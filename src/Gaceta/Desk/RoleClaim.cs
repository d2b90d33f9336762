using Gaceta.Extraction;

namespace Gaceta.Desk;

/// <summary>An office of state that an article gives an actor.</summary>
/// <param name="Actor">The actor's identity.</param>
/// <param name="SureName">The same for all names that are surely that actor's.</param>
internal sealed record RoleClaim(Identity Actor, string SureName, Article Article, StatedRole Role)
{
    public EdtfDate? Date => Article.Published?.Value;

    /// <summary>The words with their date, as a line shows them.</summary>
    public override string ToString() => Date is { } date ? $"{Role.Text} ({date})" : Role.Text;
}
