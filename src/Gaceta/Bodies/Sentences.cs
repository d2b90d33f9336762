using Gaceta.Extraction;

namespace Gaceta.Bodies;

/// <summary>Cuts passages out of a text for lists.</summary>
internal static class Sentences
{
    /// <summary>Farthest that a passage reaches on each side of its words, in UTF-16 units: about three lines in all.</summary>
    private const int Reach = 140;

    /// <summary>The words of the span with what stands around them in the same paragraph, cut at sentences or, failing that, at words.</summary>
    public static string Around(string text, TextSpan span)
    {
        int start = Start(text, span.Start);
        int end = End(text, span.End);
        bool cutBefore = !BeginsSentence(text, start);
        bool cutBehind = end < text.Length && text[end] != '\n' && !IsEnd(text[end - 1]);
        return (cutBefore ? "… " : "") + text[start..end].Trim() + (cutBehind ? " …" : "");
    }

    private static bool BeginsSentence(string text, int start)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, start).TrimEnd(' ');
        return before.Length == 0 || before[^1] == '\n' || IsEnd(before[^1]);
    }

    private static int Start(string text, int from)
    {
        int limit = Math.Max(0, from - Reach);
        for (int i = from; i > limit; i--)
        {
            if (text[i - 1] == '\n' || (i >= 2 && text[i - 1] == ' ' && IsEnd(text[i - 2])))
            {
                return i;
            }
        }

        int space = text.IndexOf(' ', limit);
        return limit == 0 || space < 0 || space > from ? limit : space + 1;
    }

    private static int End(string text, int from)
    {
        int limit = Math.Min(text.Length, from + Reach);
        for (int i = from; i < limit; i++)
        {
            if (text[i] == '\n' || (IsEnd(text[i]) && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))))
            {
                return text[i] == '\n' ? i : i + 1;
            }
        }

        int space = limit == text.Length ? -1 : text.LastIndexOf(' ', limit, limit - from);
        return space < 0 ? limit : space;
    }

    private static bool IsEnd(char c) => c is '.' or '!' or '?';
}
