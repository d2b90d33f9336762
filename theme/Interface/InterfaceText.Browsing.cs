namespace Theme.Interface;

/// <content>Words of what leads from page to page: cards, quotes, the timeline, networks, neighbours in subject.</content>
public abstract partial class InterfaceText
{
    // Actors in a text.
    public abstract string InArticles(int count);

    /// <summary>How often words stand in a text, behind the words.</summary>
    public abstract string Times(int count);
    public abstract string LinkToParagraph { get; }
}
