using System.Collections.Immutable;
using Gaceta.Extraction.Reading.WebPages.Fields;

namespace Gaceta.Extraction.Tests.Reading.WebPages;

public sealed class PublisherDayTests
{
    [Theory]
    [InlineData("2026-01-06T01:30:00Z", "5 January 2026", "2026-01-05")]
    [InlineData("2026-01-06T01:30:00+00:00", "/2026/01/05/", "2026-01-05")]
    [InlineData("2026-01-06T01:30:00+01:00", "5 January 2026", "2026-01-06")]
    [InlineData("2026-01-06", "5 January 2026", "2026-01-06")]
    [InlineData("2026-01-06T01:30:00Z", "3 January 2026", "2026-01-06")]
    public void A_stamp_in_universal_time_gives_way_to_the_day_beside_it(string stamp, string words, string expected)
    {
        ImmutableArray<Cue<EdtfDate>> cues = [Cue(stamp), Cue(words)];
        Assert.Equal(expected, PublisherDay.PutFirst(cues)[0].Value.ToString());
    }

    private static Cue<EdtfDate> Cue(string words)
    {
        Assert.True(Gaceta.Extraction.Dates.DateReader.TryRead(words, "en", out Gaceta.Extraction.Dates.DateReading reading));
        return new(reading.Value, new Evidence(Certainty.Stated, "test", words));
    }
}
