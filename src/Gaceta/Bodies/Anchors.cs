namespace Gaceta.Bodies;

/// <summary>Ids of places on an article's page. They count from 1 in text order.</summary>
internal static class Anchors
{
    public static string Quote(int index) => $"quote-{index + 1}";

    public static string Date(int index) => $"date-{index + 1}";

    /// <param name="actor">The actor's id.</param>
    public static string Mention(string actor, int index) => $"mention-{actor}-{index + 1}";

    /// <param name="field">Name of the value, as in JSON.</param>
    public static string Evidence(string field, int index) => $"evidence-{field}-{index + 1}";
}
