using Gaceta.Extraction;
using Gaceta.Pages;

namespace Theme.Articles;

/// <summary>Compares what evidence says with the value that was chosen.</summary>
public static class Readings
{
    /// <summary>Whether the evidence speaks for another value. A coarser date that agrees is no other value.</summary>
    public static bool Differ(FactEvidence evidence, Fact fact)
    {
        if (evidence.Reads is null || evidence.Reads == fact.Value)
        {
            return false;
        }

        bool areDates = EdtfDate.TryParse(evidence.Reads, out EdtfDate read) & EdtfDate.TryParse(fact.Value, out EdtfDate chosen);
        return !(fact.Kind == FactKind.Published && areDates && read.AgreesWith(chosen));
    }
}
