using System.Collections.Immutable;
using Gaceta.Bench.Corpus;
using Gaceta.Bench.Measuring;
using Gaceta.Extraction;

namespace Gaceta.Bench;

/// <summary>How fast actors and quotes are found in articles of about 500 words, which were read before.</summary>
internal static class PeopleSpeed
{
    /// <summary>Enough for the medians to stand within a minute.</summary>
    private const int Articles = 400;

    public static string Measure()
    {
        ImmutableArray<SourceFile> texts = GeneratedCorpus.Texts(Articles);
        var people = new People(texts, new Extractor(Knowledge.None));
        ImmutableArray<Measurement> measured = Race.Run(
        [
            new("actors and quotes, one core", texts, people.Find),
            new("actors and quotes, all cores", texts, people.Find, OnAllCores: true),
        ]);
        return Results.Write(measured, [("one core / all cores, clock", measured[0].Time / measured[1].Time)]);
    }
}
