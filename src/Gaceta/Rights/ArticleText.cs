namespace Gaceta.Rights;

/// <summary>How much of an article's text leaves the site, in whatever file. The title, the facts and the address always do.</summary>
public enum ArticleText
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>The lead and the first sentences of the body, as <see cref="Excerpt"/> cuts them.</summary>
    Excerpt,

    /// <summary>None of it, not even the lead: the page leads to the original.</summary>
    Link,
}
