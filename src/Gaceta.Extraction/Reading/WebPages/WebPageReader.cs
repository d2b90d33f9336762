using System.Collections.Immutable;
using Gaceta.Extraction.Languages;
using Gaceta.Extraction.Reading.WebPages.Fields;
using Gaceta.Extraction.Reading.WebPages.MainText;

namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>Reads saved web pages.</summary>
internal static class WebPageReader
{
    public static Draft Read(SourceText source)
    {
        Page page = Page.Parse(source.Text[source.Start..], source.Address);
        ImmutableArray<Cue<string>> titles = TitleCues.Read(page);
        ImmutableArray<Cue<string>> bylines = BylineCues.Read(page);
        var known = new KnownFields(Cues.Choose(titles)?.Value, [.. Cues.Choose(bylines)?.Value.Split("; ") ?? []], [.. SiteHost.All(page)]);
        ImmutableArray<Block> blocks = LinkedText.OrElse(page.Document.Body is { } body ? MainTextReader.Read(body, page.Base, known) : [], page.Linked);
        ImmutableArray<Cue<string>> languages = LanguageCues.Read(page);
        return new Draft
        {
            Titles = titles,
            Leads = LeadCues.Read(page),
            Dates = DateCues.Read(page, LanguageChoice.Choose(languages, new Body(blocks))?.Value),
            Bylines = bylines,
            SiteNames = SiteNameCues.Read(page),
            Urls = AddressCues.Read(page),
            Images = ImageCues.Read(page),
            ImageSize = StatedImageSize.Read(page),
            Languages = languages,
            Blocks = blocks,
        };
    }
}
