using System.Collections.Frozen;

namespace Theme.Interface;

/// <summary>What the rules of extraction do, in English.</summary>
internal static class EnglishRules
{
    /// <summary>By the rule's name.</summary>
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        // Of an editor, and of the file.
        ["front-matter"] = "The editor wrote it above the article or in a file beside it.",
        ["manifest"] = "The list of addresses beside the files names it.",
        ["address-beside-file"] = "The list of addresses beside the files names it.",
        ["file-name"] = "The name of the file: the text has no words for it.",

        // Of pasted text.
        ["headline"] = "The line that stands above the text like a headline.",
        ["first-heading"] = "The first heading of the text.",
        ["title-label"] = "A label before the words calls them the title.",
        ["original-title-label"] = "A label before the words calls them the title of the original.",
        ["first-sentence"] = "The beginning of the first sentence: the text has no title.",
        ["date-prefix"] = "A line begins with “date” and the day.",
        ["date-line"] = "A line above or below the text that holds a date.",
        ["date-label"] = "A label before the date, as “Published”.",
        ["date-beside-source"] = "A date beside the name of the source.",
        ["dateline"] = "The place and date with which the first paragraph begins.",
        ["date-in-text"] = "The text itself writes the day on which it appeared.",
        ["weekday-in-text"] = "The text names a weekday, which agrees with the date.",
        ["date-in-address"] = "The address holds the day.",
        ["address-date"] = "The address holds the day.",
        ["post-date"] = "The date of a post that the article quotes.",
        ["days-of-the-text"] = "No date is stated: the days that the text names put it about here.",
        ["byline-line"] = "A line that names the author.",
        ["byline-label"] = "A label before the name, as “By”.",
        ["name-beside-date"] = "A name beside the date.",
        ["masthead"] = "The name of the outlet stands above the text, as at the head of a paper.",
        ["site-line"] = "A line holds the name of the outlet.",
        ["name-above-headline"] = "A name stands alone above the headline.",
        ["site-behind-headline"] = "The name of the outlet stands behind the headline.",
        ["outlet-line"] = "The name of the outlet stands beside the date or the author.",
        ["outlet-beside-author"] = "The name of the outlet stands beside that of the author.",
        ["host-line"] = "A line holds the address of the site and nothing else.",
        ["issue-line"] = "A line names the edition and its month.",
        ["copyright-line"] = "The outlet stands in the copyright notice.",
        ["originally-appeared"] = "A note says where the text first appeared.",
        ["outlet-below-author"] = "The name of the outlet stands below that of the author.",
        ["source-label"] = "A label before the name calls it the source.",
        ["sender-label"] = "The sender of a newsletter or mail.",
        ["agency-in-dateline"] = "The agency is named where the first paragraph gives the place.",
        ["address-host"] = "The site's own name in the address: no other name is stated.",
        ["address-line"] = "A line that holds nothing but an address.",
        ["address-label"] = "A label before the address.",
        ["image-line"] = "A line that holds the address of an image.",
        ["image-label"] = "A label before the address of an image.",
        ["language-label"] = "A label names the language.",
        ["words-of-the-text"] = "The commonest words of the text are of this language.",
        ["standfirst"] = "The paragraph that stands apart between title and text.",
        ["repeated-standfirst"] = "The paragraph below the title, which the text then repeats.",
        ["retold-by-next-paragraph"] = "The first paragraph sums up what the next one tells again.",

        // Of web pages.
        ["json-ld"] = "The page states it for search engines (JSON-LD).",
        ["microdata"] = "The page states it for search engines (microdata).",
        ["opengraph"] = "The page states it for social networks (Open Graph).",
        ["twitter"] = "The page states it for social networks.",
        ["dublin-core"] = "The page states it for libraries (Dublin Core).",
        ["meta"] = "The page states it in its head.",
        ["title-element"] = "The title that the browser shows for the page.",
        ["html-lang"] = "The page states the language of its text.",
        ["canonical-link"] = "The page names this as its own address.",
        ["image-link"] = "The page names this as its image.",
        ["time-element"] = "A mark on the page holds the date in figures.",
        ["time-words"] = "A mark on the page holds the date in words.",
        ["short-line"] = "A short line on the page holds a date.",
        ["author-link"] = "A link on the page leads to the author.",
        ["author-line"] = "A line on the page is marked as the author's.",
        ["by-line"] = "A line on the page begins with “By”.",
        ["beside-date"] = "A name on the page stands beside the date.",

        // Of names in the text.
        ["full-name"] = "full name",
        ["surname"] = "surname of a person named in full elsewhere",
        ["given-name"] = "given name of a person named in full elsewhere",
        ["known-variant"] = "a name that the editor lists",
        ["state-name"] = "name of a state",
        ["metonym"] = "a capital or building that stands for its state",
        ["institution"] = "institution of the state spoken of",
        ["listed-organization"] = "an organisation known by this name",
        ["organization-context"] = "the words around it speak of an organisation",
        ["organization-form"] = "has the form of an organisation's name",
        ["acronym"] = "acronym of a name given elsewhere",
        ["short-name"] = "short for a name given elsewhere",
        ["role"] = "office that stands for the one who holds it",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
