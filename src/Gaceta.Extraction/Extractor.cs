using System.Collections.Immutable;
using Gaceta.Extraction.Actors;
using Gaceta.Extraction.Actors.Recognition;
using Gaceta.Extraction.Dates;
using Gaceta.Extraction.Languages;
using Gaceta.Extraction.Quotes;
using Gaceta.Extraction.Reading;
using Gaceta.Extraction.Sources;
using Gaceta.Extraction.Titles;

namespace Gaceta.Extraction;

/// <summary>
/// Text in, article out. The result depends on the file, the front matter beside it and <see cref="Knowledge"/>, and on nothing
/// else: no clock, no culture, no other file. Safe for use by several threads at once.
/// </summary>
public sealed class Extractor(Knowledge knowledge)
{
    /// <summary>Never throws for what the file holds: faults of the input are in <see cref="Article.Diagnostics"/>.</summary>
    public Article Extract(SourceFile file)
    {
        Draft draft = DraftReader.Read(file, out FrontMatter frontMatter);
        var body = new Body(draft.Blocks);
        Found<string>? language = LanguageChoice.Choose(draft.Languages, body);
        Found<EdtfDate>? published = Cues.Choose(draft.Dates) ?? PublicationInference.Infer(body, draft.Cut, language?.Value);
        Found<string>? title = Cues.Choose(draft.Titles);
        Found<string>? url = Cues.Choose(draft.Urls);
        (Found<string>? siteName, string? sourceId) = SourceFinder.Find(Cues.Choose(draft.SiteNames), url, knowledge.Sources);
        Scene scene = Scene.Of(body, language?.Value, knowledge.Actors);
        ImmutableArray<ArticleActor> actors = GivenActors.AddTo(
            RejectedActors.LeaveOut(ActorFinder.Find(scene, title?.Value, published?.Value), knowledge.Rejected),
            frontMatter,
            scene);

        return new Article
        {
            File = file.Name,
            Title = title,
            DisplayTitle = title ?? TwinEvidence.Keep(frontMatter, "displayTitle", DisplayTitles.Derive(body, file.Name)),
            TitleLanguage = LanguageChoice.OfTitle(title?.Value, language?.Value),
            Lead = Passages.Locate(Cues.Choose(draft.Leads), body),
            Published = Passages.Locate(published, body),
            Byline = Passages.Locate(Cues.Choose(draft.Bylines), body),
            SiteName = siteName,
            SourceId = sourceId,
            Url = url,
            Language = language,
            Image = Cues.Choose(draft.Images),
            ImageSize = draft.ImageSize,
            Body = body,
            Actors = actors,
            Quotes = QuoteFinder.Find(body, scene, actors, knowledge.Actors),
            Dates = DateMentionFinder.Find(body, draft.Cut, language?.Value, published?.Value),
            Diagnostics = draft.Diagnostics,
            FrontMatter = frontMatter,
        };
    }
}
