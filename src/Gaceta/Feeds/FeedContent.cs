namespace Gaceta.Feeds;

/// <summary>What feeds carry of each article; never more than the article shows on its page.</summary>
public enum FeedContent
{
    /// <summary>The lead, or the first sentences.</summary>
    Excerpt,

    /// <summary>The whole text.</summary>
    Full,
}
