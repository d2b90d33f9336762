namespace Gaceta.Reviewing.NearDuplicates;

/// <summary>Parts a text into its sentences, to compare two texts piece by piece.</summary>
internal static class SentenceSplit
{
    /// <summary>
    /// Cuts at line ends, and behind a full stop, question or exclamation mark that a space and no small letter follows. An abbreviation
    /// may cut too much, in both texts alike.
    /// </summary>
    public static IEnumerable<string> Of(string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || IsEnd(text, i))
            {
                string sentence = text[start..(i + 1)].Trim();
                start = i + 1;
                if (sentence.Length > 0)
                {
                    yield return sentence;
                }
            }
        }

        if (text[start..].Trim() is { Length: > 0 } rest)
        {
            yield return rest;
        }
    }

    private static bool IsEnd(string text, int at) =>
        text[at] is '.' or '!' or '?' or '…' && at + 2 < text.Length && text[at + 1] == ' ' && !char.IsLower(text[at + 2]);
}
