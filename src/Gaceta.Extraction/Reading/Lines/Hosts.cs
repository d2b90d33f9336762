namespace Gaceta.Extraction.Reading.Lines;

/// <summary>Reads the host with which readers and search engines head an article: <c>courier.example</c>, <c>courier.example › culture</c>.</summary>
internal static class Hosts
{
    /// <summary>The host without "www."; null when the line holds other words.</summary>
    public static string? Read(string line)
    {
        int end = line.AsSpan().IndexOfAny(" /");
        string host = end < 0 ? line : line[..end];
        string rest = end < 0 ? "" : line[end..].TrimStart();
        return IsHost(host) && (rest.Length == 0 || rest[0] is '›' or '/' or '»' or '>') ? WithoutPrefix(host) : null;
    }

    private static bool IsHost(string text) =>
        text.Split('.') is { Length: >= 2 } labels && labels.All(l => l.Length > 0 && l.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        && labels[^1].Length >= 2 && labels[^1].All(char.IsAsciiLetterLower);

    private static string WithoutPrefix(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
