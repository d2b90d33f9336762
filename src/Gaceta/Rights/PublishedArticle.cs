using Gaceta.Caching;
using Gaceta.Extraction;

namespace Gaceta.Rights;

/// <summary>
/// An article as it may leave the site. The digest and the pipelines know articles in this form only, so that none of them can show what is
/// withheld: neither the summary nor the loaded article holds it.
/// </summary>
internal sealed class PublishedArticle
{
    private readonly StoredArticle _stored;

    /// <summary>Null where nothing is withheld.</summary>
    private readonly ArticleSummary? _rest;

    public PublishedArticle(StoredArticle stored, ArticleText shown)
    {
        (_stored, Shown) = (stored, shown);
        if (shown == ArticleText.Full)
        {
            TextLength = stored.TextLength;
        }
        else
        {
            Article rest = Load();
            (_rest, TextLength) = (ArticleSummary.Of(rest), rest.Text.Length);
        }

        Published = Summary.Published;
    }

    public ArticleText Shown { get; }

    /// <inheritdoc cref="ArticleSummary.Published"/>
    public EdtfDate? Published { get; }

    /// <inheritdoc cref="StoredArticle.Summary"/>
    public ArticleSummary Summary => _rest ?? _stored.Summary;

    /// <inheritdoc cref="StoredArticle.ReadSummary"/>
    public ArticleSummary ReadSummary() => _rest ?? _stored.ReadSummary();

    /// <summary>Of what is shown, in UTF-16 units.</summary>
    public int TextLength { get; }

    /// <summary>Stands for all that <see cref="Load"/> gives: equal articles of which equally much is shown have equal ones.</summary>
    public string Content => $"{_stored.Content} {Shown}";

    /// <summary>Stands for <see cref="Summary"/>, and where text is withheld for all.</summary>
    public string Surface => Shown == ArticleText.Full ? _stored.SummaryContent.ToString() : Content;

    /// <inheritdoc cref="StoredArticle.Load"/>
    public Article Load() => Withholding.Apply(_stored.Load(), Shown);
}
