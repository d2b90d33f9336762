using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Gaceta.Extraction.Reading.WebPages.Metadata;

namespace Gaceta.Extraction.Reading.WebPages;

/// <summary>A parsed page with what its mark-up states about the article.</summary>
internal sealed class Page
{
    private readonly Lazy<int> _headline;

    private Page(IHtmlDocument document, Uri? address)
    {
        Document = document;
        Elements = ElementsOf(document);
        Saved = SavedFrom.Find(document);
        Address = address ?? WebAddress.Parse(Saved);
        Base = WebAddress.Parse(WebAddress.Resolve(Elements.FirstOrDefault(e => e.LocalName is "base")?.GetAttribute("href"), Address)) ?? Address;
        Metas = MetaTags.Of(Elements);
        Linked = LinkedArticle.Find(JsonLdNodes.Of(Elements), Address);
        Items = [.. Elements.Where(e => e.HasAttribute("itemprop")).Select(e => new MicrodataProperty(e))];
        _headline = new(() => HeadlinePlace.Find(Elements, Metas));
    }

    public IHtmlDocument Document { get; }

    /// <summary>All elements, in document order.</summary>
    public ImmutableArray<IElement> Elements { get; }

    /// <summary>Where the program that saved the page says that it came from; null when none does.</summary>
    public string? Saved { get; }

    /// <summary>Where the page came from: as it was told, or as <see cref="Saved"/> says; null when unknown.</summary>
    public Uri? Address { get; }

    /// <summary>What relative addresses count from.</summary>
    public Uri? Base { get; }

    public MetaTags Metas { get; }

    /// <summary>What JSON-LD says about the article.</summary>
    public LinkedArticle Linked { get; }

    /// <summary>The page's microdata, in document order.</summary>
    public ImmutableArray<MicrodataProperty> Items { get; }

    /// <summary>The elements from the headline on, and behind them those before it: what tells of an article stands under its headline.</summary>
    public IEnumerable<IElement> FromHeadlineOn() => Elements.Skip(_headline.Value).Concat(Elements.Take(_headline.Value));

    public static Page Parse(string markUp, string? address) =>
        new(new HtmlParser().ParseDocument(NestingLimit.Apply(markUp)), WebAddress.Parse(address));

    private static ImmutableArray<IElement> ElementsOf(IHtmlDocument document)
    {
        var elements = ImmutableArray.CreateBuilder<IElement>();
        bool Enter(INode node)
        {
            if (node is IElement element)
            {
                elements.Add(element);
            }

            return node is IElement or IDocument;
        }

        TreeWalk.Go(document, Enter, _ => { });
        return elements.ToImmutable();
    }
}
