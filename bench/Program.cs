using System.Collections.Immutable;
using System.Globalization;
using Gaceta.Bench;
using Gaceta.Bench.Corpus;
using Gaceta.Bench.Linking;
using Gaceta.Bench.Measuring;
using Gaceta.Bench.Sites;
using Gaceta.Extraction;

switch (args)
{
    case ["corpus", var folder, var count, var form]:
        GeneratedCorpus.Write(folder, Number(count), Enum.Parse<CorpusForm>(form, ignoreCase: true));
        return;
    case ["linking"]:
        ResultsPage.Write("Bringing names together across articles", " -- linking", LinkingScale.Measure());
        return;
    case ["actors"]:
        ResultsPage.Write("Actors and quotes", " -- actors", PeopleSpeed.Measure());
        return;
    case ["site", var count]:
        ResultsPage.Write($"Sites of {count} articles", $" -- site {count}", SiteRace.Run(Number(count)));
        return;
    case ["growth", .. var counts]:
        ResultsPage.Write("Growth", $" -- growth {string.Join(' ', counts)}", Growth.Run(counts.Select(Number)));
        return;
}

var extractor = new Extractor(Knowledge.None);
int Extract(SourceFile file) => extractor.Extract(file).Text.Length;

ImmutableArray<SourceFile> texts = GeneratedCorpus.Texts(400);
ImmutableArray<SourceFile> pages = GeneratedCorpus.Pages(100);

ImmutableArray<Measurement> measured = Race.Run(
[
    new("texts: decoded and split into paragraphs", texts, Baselines.DecodeAndSplit),
    new("texts: extracted, one core", texts, Extract),
    new("texts: extracted, all cores", texts, Extract, OnAllCores: true),
    new("pages: parsed by AngleSharp", pages, Baselines.ParsePage),
    new("pages: extracted, one core", pages, Extract),
    new("pages: extracted, all cores", pages, Extract, OnAllCores: true),
]);

string results = Results.Write(measured,
[
    ("texts: extracting / decoding and splitting, processor", measured[1].Processor / measured[0].Processor),
    ("texts: one core / all cores, clock", measured[1].Time / measured[2].Time),
    ("pages: extracting / parsing by AngleSharp, processor", measured[4].Processor / measured[3].Processor),
    ("pages: one core / all cores, clock", measured[4].Time / measured[5].Time),
]);
ResultsPage.Write("Extraction", "", results);

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
