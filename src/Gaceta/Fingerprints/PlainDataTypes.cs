using System.Text.Json.Serialization;
using Gaceta.Building;
using Gaceta.Citations;
using Gaceta.Digests;
using Gaceta.Exports;
using Gaceta.Extraction;
using Gaceta.Feeds;
using Gaceta.Pages;
using Gaceta.Pipelines;
using Gaceta.Searching;
using Gaceta.Sitemaps;

namespace Gaceta.Fingerprints;

/// <summary>
/// The types of plain data that files of a site are made of, described when the program is compiled: a build that looks at them for the first time would
/// spend a tenth of a second on it, after one edit a tenth of its time. One that is missing here is looked at then.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, IncludeFields = true)]
[JsonSerializable(typeof(SiteInput))]
[JsonSerializable(typeof(SiteInput.Surroundings), TypeInfoPropertyName = "SiteInputSurroundings")]
[JsonSerializable(typeof(DigestLinks.Inputs), TypeInfoPropertyName = "DigestLinksInputs")]
[JsonSerializable(typeof(CitationList))]
[JsonSerializable(typeof(DigestData))]
[JsonSerializable(typeof(Knowledge))]
[JsonSerializable(typeof(Feed))]
[JsonSerializable(typeof(ActorIndexPage))]
[JsonSerializable(typeof(ActorPage))]
[JsonSerializable(typeof(DateIndexPage))]
[JsonSerializable(typeof(DayPage))]
[JsonSerializable(typeof(HomePage))]
[JsonSerializable(typeof(MonthPage))]
[JsonSerializable(typeof(NotFoundPage))]
[JsonSerializable(typeof(QuoteIndexPage))]
[JsonSerializable(typeof(QuoteListPage))]
[JsonSerializable(typeof(RedirectPage))]
[JsonSerializable(typeof(SourceIndexPage))]
[JsonSerializable(typeof(SourcePage))]
[JsonSerializable(typeof(TextPage))]
[JsonSerializable(typeof(TimelinePage))]
[JsonSerializable(typeof(YearPage))]
[JsonSerializable(typeof(ArticleInputs))]
[JsonSerializable(typeof(SearchPipeline.SearchInputs))]
[JsonSerializable(typeof(SearchEntry[]))]
[JsonSerializable(typeof(SearchPart))]
[JsonSerializable(typeof(SearchResult))]
[JsonSerializable(typeof(SitemapPart))]
internal sealed partial class PlainDataTypes : JsonSerializerContext;
