using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Gaceta.Extraction.Reading.WebPages.MainText;

/// <summary>Words of classes, ids and roles by which the makers of pages name what is not article: a convention of the trade, in English nearly everywhere.</summary>
internal static class FurnitureWords
{
    private static readonly FrozenSet<string> Words = Set(
        // ways through the site
        "nav navbar navigation navlist menu menus submenu breadcrumb breadcrumbs pagination pager paging sitemap toolbar topbar skip toc "
        // what else there is to read
        + "sidebar sidebars rail aside related recirc recirculation recommended recommendation recommendations recommends popular trending mostread "
        + "mostpopular teaser teasers readmore readnext upnext morefrom promo promos promotion promobox crosslink crosslinks suggestions "
        // advertisement
        + "ad ads adv advert adverts advertisement advertising advertorial adsense adslot sponsor sponsored sponsors outbrain taboola dfp gpt banner banners "
        + "affiliate affiliates commercial "
        // what readers are asked to do
        + "share sharing sharebar sharedaddy social socials addthis addtoany follow newsletter newsletters subscribe subscription subscriptions signup login "
        + "signin register donate donation poll polls quiz rating ratings vote votes print printfriendly feedback survey contact "
        // what readers wrote
        + "comment comments commentlist disqus respond replies reply "
        // about the article
        + "byline bylines author authors authorbox bio meta metadata postmeta tags taglist tagcloud categories copyright disclaimer credit credits "
        + "caption captions timestamp dateline pubdate "
        // the site's frame
        + "footer masthead colophon cookie cookies gdpr consent popup popups popover modal rollover hovercard overlay lightbox tooltip alert alerts offscreen "
        + "dropdown widget widgets carousel slideshow slider player jwplayer video weather ticker "
        // the same in Spanish
        + "relacionada relacionadas relacionado relacionados publicidad anuncio anuncios suscripcion suscribete boletin boletines compartir comparte "
        + "comentarios etiquetas firma firmas lateral donar donacion donaciones apoyo apoyanos recomendadas recomendados destacados migas "
        // the same in French, German, Portuguese and Italian
        + "commentaires publicite partager partage abonnement legende kommentare kommentar werbung anzeige teilen bildunterschrift compartilhar "
        + "publicidade legenda assinatura commenti pubblicita condividi didascalia epigrafe "
        // appeals for money
        + "cta patreon kofi membership appeal");

    /// <summary>However much of a page's text stands in them: readers' comments and notices about cookies can be longer than an article.</summary>
    private static readonly FrozenSet<string> Never = Set("comments commentlist comentarios commentaires kommentare commenti disqus cookie cookies gdpr consent modal");

    /// <summary>Before another word they tell what the page has or lacks, not what the element is: <c>no-sidebar</c>, <c>has-comments</c>.</summary>
    private static readonly FrozenSet<string> Denials = Set("no not a has have with without is are hide label");

    private static readonly FrozenSet<string> Roles = Set(
        "navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist tooltip alert");

    private static readonly (string First, string Second)[] Pairs =
    [
        ("most", "read"), ("most", "popular"), ("most", "viewed"), ("read", "more"), ("read", "next"), ("read", "also"), ("also", "read"), ("see", "also"),
        ("up", "next"), ("more", "from"), ("more", "stories"), ("more", "news"), ("more", "on"), ("sign", "up"), ("mailing", "list"), ("visually", "hidden"),
        ("sr", "only"), ("screen", "reader"), ("call", "to"), ("tag", "list"), ("post", "info"), ("entry", "info"), ("latest", "news"), ("top", "stories"),
        ("in", "article"), ("back", "to"), ("table", "of"), ("about", "the"),
        ("pie", "foto"), ("foto", "pie"), ("pie", "imagen"), ("pie", "img"), ("leer", "mas"), ("ver", "mas"), ("lo", "mas"), ("mas", "noticias"), ("te", "puede"),
    ];

    /// <summary>Whether class or id call the element something that is no article text.</summary>
    public static bool SayFurniture(IElement element)
    {
        string previous = "";
        foreach (string word in ElementWords.Of(element))
        {
            if ((Words.Contains(word) && !Denials.Contains(previous)) || Pairs.Contains((previous, word)))
            {
                return true;
            }

            previous = word;
        }

        return false;
    }

    /// <summary>Whether the element is called something that no article ever is.</summary>
    public static bool SayNever(IElement element) =>
        element.LocalName is not ("html" or "body" or "main" or "article") && ElementWords.Of(element).Any(Never.Contains);

    /// <summary>Whether the element's role is one of a page's frame.</summary>
    public static bool SayRole(IElement element) => element.GetAttribute("role") is { Length: > 0 } role && Roles.Contains(role);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
