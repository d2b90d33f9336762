namespace Gaceta.Images;

/// <summary>What pages do with the pictures of articles.</summary>
public enum ImageUse
{
    /// <summary>They lead to them: nothing is loaded, and nobody learns who reads.</summary>
    Link,

    /// <summary>They show them, loaded from where they lie: other hosts learn who reads, and what they remove is gone.</summary>
    Embed,

    /// <summary>They show those that the input holds, beside the article or fetched by <c>mirror</c>, as part of the site; to all others they lead.</summary>
    Mirror,
}
