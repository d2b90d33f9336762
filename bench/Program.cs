using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Gaceta.Bench;
using Gaceta.Bench.Corpus;
using Gaceta.Bench.Measuring;
using Gaceta.Extraction;

if (args is ["corpus", var folder, var count, var form])
{
    GeneratedCorpus.Write(folder, int.Parse(count, CultureInfo.InvariantCulture), Enum.Parse<CorpusForm>(form, ignoreCase: true));
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
Console.Write(results);
File.WriteAllText(Path.Combine(Here(), "RESULTS.md"), results);

static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
