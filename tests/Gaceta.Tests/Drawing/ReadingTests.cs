using Gaceta.Extraction;
using Gaceta.Pages;
using Theme.Articles;

namespace Gaceta.Tests.Drawing;

public sealed class ReadingTests
{
    [Theory]
    [InlineData(FactKind.Published, "2026-01-06", "2026-01-06", false)]
    [InlineData(FactKind.Published, "2026-01-06", "2026-01", false)]
    [InlineData(FactKind.Published, "2026-01-06", "2026-01-06~", false)]
    [InlineData(FactKind.Published, "2026-01-06", "2026-01-05", true)]
    [InlineData(FactKind.Published, "2026-01-06", "no date", true)]
    [InlineData(FactKind.Source, "The Harbour Post", null, false)]
    [InlineData(FactKind.Source, "The Harbour Post", "Harbour Post Weekly", true)]
    public void Evidence_differs_when_it_speaks_for_another_value(FactKind kind, string value, string? reads, bool differs)
    {
        var evidence = new FactEvidence(Certainty.Stated, "rule", "words", reads, null, null);

        Assert.Equal(differs, Readings.Differ(evidence, new Fact(kind, value, null, [evidence])));
    }
}
